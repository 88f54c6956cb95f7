package id.dosir.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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

    @Transactional(TxType.REQUIRES_NEW)
    void failed(long id, String failure, Instant now) {
        OutboxRow row = em.find(OutboxRow.class, id);
        row.attempts++;
        Duration pause = Duration.ofSeconds(1L << Math.min(row.attempts, 20));
        row.dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        row.failure = failure.length() > LONGEST_FAILURE ? failure.substring(0, LONGEST_FAILURE) : failure;
    }

    /** @return lines still to be done */
    @Transactional(TxType.SUPPORTS)
    long open() {
        return em.createQuery("select count(o) from OutboxRow o where o.doneAt is null", Long.class)
                .getSingleResult();
    }
}
