package id.dosir.desk;

import id.dosir.core.certificate.RevocationWeighing.Contradiction;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Consequence.ExamineLetter;
import id.dosir.core.dossier.Consequence.Reindex;
import id.dosir.core.dossier.Consequence.TellApplicant;
import id.dosir.core.dossier.Consequence.TellPost;
import id.dosir.core.dossier.Consequence.TellReceiver;
import id.dosir.core.dossier.Consequence.TellSender;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.routing.DossierClocks.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/**
 * What must follow an act, written in the act's own transaction. A worker does it afterwards and may do it twice; each line
 * carries a key that makes the second time recognisable.
 */
@ApplicationScoped
class Outbox {

    static final String TELL_POST = "TELL_POST";
    static final String TELL_APPLICANT = "TELL_APPLICANT";
    /** The same, at the second mailbox: a line of its own, because each address has its own answer. */
    static final String TELL_APPLICANT_TOO = "TELL_APPLICANT_TOO";

    static final String TELL_RECEIVER = "TELL_RECEIVER";
    static final String TELL_SENDER = "TELL_SENDER";
    static final String REINDEX = "REINDEX";
    static final String TELL_CLOCK = "TELL_CLOCK";
    static final String TELL_CONTRADICTION = "TELL_CONTRADICTION";
    static final String EXAMINE = "EXAMINE";
    static final String TELL_ANCHOR = "TELL_ANCHOR";
    static final String PROVE_MAILBOX = "PROVE_MAILBOX";

    @PersistenceContext
    EntityManager em;

    @Inject
    OutboxWorker worker;

    @Inject
    LetterExaminer examiner;

    @Inject
    Clock clock;

    void add(Moved moved) {
        Dossier dossier = moved.dossier();
        HistoryLine line = dossier.history().get(dossier.history().size() - 1);
        int i = 0;
        for (Consequence consequence : moved.consequences()) {
            String key = dossier.number() + "/" + line.ordinal() + "/" + ++i;
            em.persist(row(key, dossier, consequence));
            if (consequence instanceof TellApplicant tell
                    && dossier.application().subscriber().otherEmail().isPresent()) {
                em.persist(new OutboxRow(
                        key + "/kedua",
                        dossier.number().value(),
                        TELL_APPLICANT_TOO,
                        tell.topic().name(),
                        clock.instant()));
            }
        }
    }

    /**
     * What the clock of a dossier says, to the holders of a post.
     *
     * @param superior whether the post stands above the one that has to act
     */
    void add(Dossier dossier, Alarm alarm, Post post, boolean superior) {
        String number = dossier.number().value();
        ClockNotice notice = new ClockNotice(alarm.visit(), alarm.rule().code(), post, superior);
        em.persist(new OutboxRow(notice.key(number), number, TELL_CLOCK, notice.words(), clock.instant()));
    }

    /** What contradicts itself about a certificate; told once, however often it is asked again. */
    @Transactional(TxType.REQUIRES_NEW)
    void add(DossierNumber number, Contradiction against) {
        String words = ContradictionMails.words(against);
        String key = number + "/bertentangan/" + words.replace(' ', '/');
        boolean known = !em.createQuery("select o.id from OutboxRow o where o.key = :key", Long.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
        if (!known) {
            em.persist(new OutboxRow(key, number.value(), TELL_CONTRADICTION, words, clock.instant()));
        }
    }

    /** A dossier that came back from a package is found again; a second time it is another line. */
    @Transactional(TxType.MANDATORY)
    void reindex(DossierNumber number, Sha256 manifest) {
        String key = number + "/paket/" + manifest.hex().substring(0, 12) + "/"
                + clock.instant().toEpochMilli();
        em.persist(new OutboxRow(key, number.value(), REINDEX, "", clock.instant()));
    }

    /** A paper of the dossier was read by OCR, so it is found by more words. */
    @Transactional(TxType.MANDATORY)
    void reindexRead(DossierNumber number, Sha256 paper) {
        String key = number + "/ocr/" + paper.hex().substring(0, 12) + "/"
                + clock.instant().toEpochMilli();
        em.persist(new OutboxRow(key, number.value(), REINDEX, "", clock.instant()));
    }

    /** Says that there is new work, so that it need not wait for the next round. Call it after the commit. */
    void nudge() {
        worker.nudge();
        examiner.nudge();
    }

    private OutboxRow row(String key, Dossier dossier, Consequence consequence) {
        String number = dossier.number().value();
        // now, not the act's own time: an act that is entered afterwards must not jump the queue
        if (consequence instanceof TellPost tell) {
            return new OutboxRow(key, number, TELL_POST, tell.post().code(), clock.instant());
        }
        if (consequence instanceof TellApplicant tell) {
            return new OutboxRow(key, number, TELL_APPLICANT, tell.topic().name(), clock.instant());
        }
        if (consequence instanceof TellReceiver tell) {
            return new OutboxRow(key, number, TELL_RECEIVER, words(tell.place()), clock.instant());
        }
        if (consequence instanceof TellSender tell) {
            return new OutboxRow(key, number, TELL_SENDER, words(tell.place()), clock.instant());
        }
        if (consequence instanceof Reindex) {
            return new OutboxRow(key, number, REINDEX, "", clock.instant());
        }
        if (consequence instanceof ExamineLetter) {
            return new OutboxRow(key, number, EXAMINE, "", clock.instant());
        }
        throw new IllegalStateException("no line for " + consequence);
    }

    private static String words(SlipPlace place) {
        return place.slip() + "/" + place.receiver();
    }
}
