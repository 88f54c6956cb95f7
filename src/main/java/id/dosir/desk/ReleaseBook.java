package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.filing.Release;
import id.dosir.intake.Releases;
import id.dosir.intake.Verdict;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.letters.IndonesianDates;
import id.dosir.notify.MailFailed;
import id.dosir.notify.Topic;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.storage.FileOwner;
import id.dosir.storage.FileOwner.Holder;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what the scanner said of a paper that is filed already, and tells administrators of a dangerous one. */
@ApplicationScoped
class ReleaseBook {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseBook.class);

    @Inject
    Releases releases;

    @Inject
    FileOwners owners;

    @Inject
    People people;

    @Inject
    NoticeBook notices;

    @Inject
    DeskSettings desk;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** @return numbers of what a file belongs to, each once */
    List<String> holders(Sha256 paper) {
        return owners.all().stream()
                .map((FileOwner owner) -> owner.holdersOf(paper.hex()))
                .flatMap(List::stream)
                .map(Holder::subject)
                .distinct()
                .toList();
    }

    /** Somebody asked for a paper that may not leave; one that was there before the scanner has its turn now. */
    @Transactional(TxType.REQUIRES_NEW)
    void refused(Sha256 paper, String subject, Release release, Actor actor) {
        releases.begin(paper, clock.instant());
        journal.note(new Entry(
                Kind.DENIED,
                actor.id().value(),
                subject,
                "kertas " + paper.hex().substring(0, 12) + " ditahan: " + release));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void settle(Sha256 paper, Verdict verdict) {
        Instant now = clock.instant();
        boolean infected = releases.settle(paper, verdict, now);
        if (verdict.release() == Release.HELD) {
            return;
        }
        List<String> holders = holders(paper);
        String what = "kertas " + paper.hex().substring(0, 12) + " "
                + (infected ? "berbahaya menurut antivirus" : "dilepas antivirus");
        holders.forEach(number -> journal.note(new Entry(Kind.INTAKE, PersonId.SYSTEM.value(), number, what)));
        if (infected) {
            LOG.error("antivirus: paper {} is infected", paper.hex().substring(0, 12));
            tell(paper, holders, now);
        }
    }

    private void tell(Sha256 paper, List<String> holders, Instant now) {
        try {
            notices.enter(
                    "antivirus/" + paper.hex(),
                    Topic.INFECTED,
                    people.actingFor(Post.ADMINISTRATOR).stream()
                            .map(Acting::person)
                            .distinct()
                            .toList(),
                    Map.of(
                            "nomor",
                            holders.stream().limit(5).collect(Collectors.joining(", ")),
                            "selesai",
                            new IndonesianDates(zone).minute(now),
                            "tautan",
                            desk.page(CheckDesk.PAGE)));
        } catch (MailFailed e) {
            LOG.error("antivirus: an infected paper could not be told", e);
        }
    }
}
