package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.dossier.Actor;
import id.dosir.journal.Anchor;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.JournalReader;
import id.dosir.journal.Kind;
import id.dosir.letters.IndonesianDates;
import id.dosir.notify.Mail;
import id.dosir.notify.Topic;
import id.dosir.routing.Dossiers;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The transaction in which an anchor is made: first the file, then the journal's own word of it, with the mails. */
@ApplicationScoped
class AnchorWork {

    @Inject
    AnchorSettings settings;

    @Inject
    JournalReader reader;

    @Inject
    Journal journal;

    @Inject
    Dossiers dossiers;

    @Inject
    Turns turns;

    @Inject
    DeskSettings desk;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @PersistenceContext
    EntityManager em;

    @Transactional(TxType.REQUIRES_NEW)
    Anchor anchor(Actor by) {
        turns.take("anchor");
        Anchor anchor;
        try {
            anchor = settings.file().append(reader.head(), dossiers.count(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException("the anchor cannot be written (dosir.anchor.file)", e);
        }
        journal.note(new Entry(
                Kind.ANCHOR, by.id().value(), "jangkar", anchor.rows() + " baris", anchor.ordinal(), anchor.hash()));
        List<EmailAddress> addresses = settings.mail();
        for (int i = 0; i < addresses.size(); i++) {
            em.persist(new OutboxRow(
                    "jangkar/" + anchor.hash() + "/" + i,
                    "",
                    Outbox.TELL_ANCHOR,
                    addresses.get(i).value() + " " + anchor.ordinal(),
                    clock.instant()));
        }
        return anchor;
    }

    /** @return the mail that a line of the outbox asks for */
    Mail mail(OutboxRow row) {
        String[] parts = row.detail.split(" ");
        int ordinal = Integer.parseInt(parts[1]);
        Anchor anchor;
        try {
            anchor = settings.file()
                    .find(ordinal)
                    .orElseThrow(() -> new IllegalStateException("anchor " + ordinal + " is not in its file any more"));
        } catch (IOException e) {
            throw new UncheckedIOException("the file of anchors cannot be read (dosir.anchor.file)", e);
        }
        return new Mail(
                EmailAddress.parse(parts[0]).orElseThrow(),
                Topic.ANCHOR,
                Map.of(
                        "waktu", new IndonesianDates(zone).minute(anchor.at()),
                        "baris", String.valueOf(anchor.rows()),
                        "berkas", String.valueOf(anchor.dossiers()),
                        "jangkar", anchor.line(),
                        "tautan", desk.page(CheckDesk.PAGE)),
                row.key);
    }
}
