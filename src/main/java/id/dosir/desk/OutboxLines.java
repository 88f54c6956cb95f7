package id.dosir.desk;

import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox as a table. */
@ApplicationScoped
class OutboxLines {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_FAILURE = 300;

    @PersistenceContext
    EntityManager em;

    /** Mails and the index do not wait for letters that are examined. */
    @Transactional(TxType.REQUIRES_NEW)
    List<OutboxRow> due(Instant now, int most) {
        return due("o.kind <> :kind", now, most);
    }

    /** @return letters to examine */
    @Transactional(TxType.REQUIRES_NEW)
    List<OutboxRow> toExamine(Instant now, int most) {
        return due("o.kind = :kind", now, most);
    }

    private List<OutboxRow> due(String which, Instant now, int most) {
        return em.createQuery(
                        "select o from OutboxRow o where o.doneAt is null and o.dueAt <= :now and " + which
                                + " order by o.dueAt, o.id",
                        OutboxRow.class)
                .setParameter("now", now)
                .setParameter("kind", Outbox.EXAMINE)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void done(long id, Instant now) {
        em.find(OutboxRow.class, id).doneAt = now;
    }

    /** @param answer of the mail server that took the last mail */
    @Transactional(TxType.REQUIRES_NEW)
    void done(long id, Instant now, Optional<String> answer) {
        OutboxRow row = em.find(OutboxRow.class, id);
        row.doneAt = now;
        row.answer = answer.orElse(null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(long id, String failure, Instant now) {
        fail(em.find(OutboxRow.class, id), failure, now);
    }

    static void fail(OutboxRow row, String failure, Instant now) {
        row.attempts++;
        Duration pause = Duration.ofSeconds(1L << Math.min(row.attempts, 20));
        row.dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        row.failure = failure.length() > LONGEST_FAILURE ? failure.substring(0, LONGEST_FAILURE) : failure;
    }

    /** It is tried no more. */
    @Transactional(TxType.REQUIRES_NEW)
    void givenUp(long id, String failure, Instant now) {
        giveUp(em.find(OutboxRow.class, id), failure, now);
    }

    static void giveUp(OutboxRow row, String failure, Instant now) {
        fail(row, failure, now);
        row.doneAt = now;
        row.givenUpAt = now;
    }

    /** @return the newest line of a kind, if it was given up */
    @Transactional
    Optional<OutboxRow> givenUp(DossierNumber dossier, String kind) {
        return em.createQuery(
                        "select o from OutboxRow o where o.dossier = :dossier and o.kind = :kind order by o.id desc",
                        OutboxRow.class)
                .setParameter("dossier", dossier.value())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .filter(row -> row.givenUpAt != null)
                .findFirst();
    }

    /** @return whether the index will follow by itself: a line waits for it that did not fail yet */
    @Transactional
    boolean willIndex(DossierNumber dossier) {
        return !em.createQuery(
                        "select o.id from OutboxRow o where o.dossier = :dossier and o.kind = :kind"
                                + " and o.doneAt is null and o.attempts = 0",
                        Long.class)
                .setParameter("dossier", dossier.value())
                .setParameter("kind", Outbox.REINDEX)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @return lines still to be done */
    @Transactional
    long open() {
        return em.createQuery("select count(o) from OutboxRow o where o.doneAt is null", Long.class)
                .getSingleResult();
    }
}
