package id.dosir.desk;

import id.dosir.archive.RegisterEntry;
import id.dosir.archive.RevocationRegister;
import id.dosir.core.act.Act;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.Gate;
import id.dosir.core.act.OpenDossier;
import id.dosir.core.act.Upward;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.Stage;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.Release;
import id.dosir.intake.Drafts;
import id.dosir.intake.PaperCertificates;
import id.dosir.intake.PaperOcr;
import id.dosir.intake.PaperReadings;
import id.dosir.intake.Received;
import id.dosir.intake.Received.Stored;
import id.dosir.intake.Releases;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.Counters;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** The transactions behind {@link Desk}: everything in one of them is written, or nothing is. */
@ApplicationScoped
class DeskWork {

    @Inject
    Dossiers dossiers;

    @Inject
    SopCatalogue sops;

    @Inject
    Counters counters;

    @Inject
    DocumentStore store;

    @Inject
    PaperReadings readings;

    @Inject
    Releases releases;

    @Inject
    PaperOcr ocr;

    @Inject
    PaperCertificates certificates;

    @Inject
    StatementBook statements;

    @Inject
    Drafts drafts;

    @Inject
    RevocationRegister register;

    @Inject
    Organisation organisation;

    @Inject
    Outbox outbox;

    @Inject
    Trackings trackings;

    @Inject
    MailboxProofs mailboxes;

    @Inject
    NoticeBoard notices;

    @Inject
    ZoneId zone;

    static String agenda(int year) {
        return "agenda-" + year;
    }

    static String register(int year) {
        return "register-" + year;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Decision open(String service, ApplicationForm form, List<Received> papers, Occasion occasion) {
        Optional<Sop> sop = sops.find(service);
        if (sop.isEmpty()) {
            return Decision.refused(Refusal.CHOICE_INVALID, "sop", "");
        }
        LocalDate today = occasion.at().atZone(zone).toLocalDate();
        OpenDossier filing = new OpenDossier(sop.get(), form, attachments(papers, occasion));
        // looked at before a number is taken: a refused request must not wait for, nor hold, the year's counter
        List<Ground> faults = filing.faults(occasion, today);
        if (!faults.isEmpty()) {
            return new Decision.Refused(faults);
        }
        DossierNumber number = DossierNumber.of(today.getYear(), counters.next(agenda(today.getYear())));
        Decision decision = filing.open(number, occasion, today);
        if (decision instanceof Moved moved) {
            dossiers.add(moved.dossier());
            trackings.begin(number);
            mailboxes.begin(moved.dossier());
            keep(moved.dossier(), papers, occasion);
            outbox.add(moved);
        }
        return decision;
    }

    /** The same for a draft, whose papers are in the store already; it is gone with the transaction that makes the dossier. */
    @Transactional(TxType.REQUIRES_NEW)
    Decision openDraft(String service, ApplicationForm form, String draft, Occasion occasion) {
        Optional<List<DraftPaper>> papers =
                drafts.papersLocked(draft, occasion.by().id());
        if (papers.isEmpty()) {
            return Decision.refused(Refusal.DRAFT_GONE);
        }
        List<Ground> unfit = new ArrayList<>(DraftDesk.unread(papers.get()));
        unfit.addAll(dangerous(papers.get()));
        if (!unfit.isEmpty()) {
            return new Decision.Refused(unfit);
        }
        Decision decision = open(service, form, received(papers.get()), occasion);
        if (decision instanceof Moved moved) {
            statements.take(moved.dossier().number(), papers.get(), occasion.at());
            drafts.filed(draft);
        }
        return decision;
    }

    /** What the virus scanner found after the paper had come in. */
    private List<Ground> dangerous(List<DraftPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.file()
                        .filter(file -> releases.of(file) == Release.INFECTED)
                        .isPresent())
                .map(paper -> new Ground(Refusal.FILE_INFECTED, paper.kind().code(), paper.fileName()))
                .toList();
    }

    private List<Received> received(List<DraftPaper> papers) {
        return papers.stream()
                .filter(paper -> !paper.isRefused())
                .map(paper -> new Received(
                        paper.kind(),
                        paper.fileName(),
                        new Stored(paper.file().orElseThrow(), paper.size()),
                        readings.of(paper.file().orElseThrow()).orElseThrow()))
                .toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    Decision perform(
            DossierNumber number,
            List<Received> papers,
            BiFunction<Dossier, List<Attachment>, Act> act,
            OptionalLong seen,
            Occasion occasion) {
        Optional<Loaded> loaded = dossiers.findLocked(number);
        if (loaded.isEmpty() || !loaded.get().dossier().mayBeReadBy(occasion.by()) && isPerson(occasion)) {
            return Decision.refused(unreadable(loaded, seen, occasion));
        }
        Optional<Decision> stale = stale(loaded.get(), seen);
        if (stale.isPresent()) {
            return stale.get();
        }
        Dossier before = loaded.get().dossier();
        Act wanted = act.apply(before, attachments(papers, occasion));
        Decision decision =
                Upward.refused(wanted, occasion.by(), organisation).orElseGet(() -> wanted.on(before, occasion));
        if (decision instanceof Moved moved) {
            save(before, moved);
            keep(moved.dossier(), papers, occasion);
            notices.seen(number, occasion.by());
        }
        return decision;
    }

    /** Whoever had the dossier open when his post or his time as a deputy ended is told so; anybody else learns nothing. */
    static Refusal unreadable(Optional<Loaded> loaded, OptionalLong seen, Occasion occasion) {
        boolean lost = seen.isPresent()
                && loaded.map(Loaded::dossier)
                        .filter(dossier -> dossier.wasReadableBy(occasion.by()))
                        .isPresent();
        return lost ? Refusal.POST_ENDED : Refusal.UNKNOWN_DOSSIER;
    }

    /** Writes a dossier that moved, and what must follow. */
    void save(Dossier before, Moved moved) {
        dossiers.save(before, moved.dossier());
        mailboxes.follow(before, moved.dossier());
        outbox.add(moved);
    }

    /** Whoever acts on a page that someone else has outrun is told who it was; nothing of his is done. */
    Optional<Decision> stale(Loaded loaded, OptionalLong seen) {
        if (seen.isEmpty() || seen.getAsLong() == loaded.version()) {
            return Optional.empty();
        }
        List<HistoryLine> history = loaded.dossier().history();
        HistoryLine last = history.get(history.size() - 1);
        String who = last.byName() + ", "
                + DateTimeFormatter.ofPattern("HH.mm").format(last.at().atZone(zone));
        return Optional.of(Decision.refused(Refusal.CHANGED_MEANWHILE, "", who));
    }

    /**
     * Takes the register's next number, where the act will be let through; the entry is written in the same transaction, so
     * number and entry stand or fall together.
     */
    RegisterNumber nextRegisterNumber(Dossier dossier, int year, Occasion occasion) {
        if (Gate.bars(ActName.ENTER_REGISTER, dossier, occasion.by()).isPresent()) {
            return new RegisterNumber(year, 1); // never seen: the act is refused before it looks at the number
        }
        return register.append(entry(dossier, occasion), year);
    }

    private static RegisterEntry entry(Dossier dossier, Occasion occasion) {
        return RegisterEntries.of(dossier, (Stage.AwaitingEntry) dossier.stage(), occasion);
    }

    private void keep(Dossier dossier, List<Received> papers, Occasion occasion) {
        statements.came(dossier, papers, occasion.at());
        for (Received paper : papers) {
            readings.keep(paper.sha256(), paper.reading(), occasion.at());
            ocr.ask(paper.sha256(), paper.reading(), occasion.at());
            certificates.ask(paper.sha256(), paper.kind(), occasion.at());
        }
        // last, so that as little as possible can still fail once files have their names
        papers.forEach(paper -> paper.keepIn(store));
    }

    private static List<Attachment> attachments(List<Received> papers, Occasion occasion) {
        return papers.stream().map(p -> p.toAttachment(occasion.at())).toList();
    }

    private static boolean isPerson(Occasion occasion) {
        return !occasion.by().equals(Actor.SYSTEM);
    }
}
