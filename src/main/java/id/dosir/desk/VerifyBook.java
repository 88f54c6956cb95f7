package id.dosir.desk;

import id.dosir.core.check.Breach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Verifications and what they found, as tables. Each call is a transaction of its own: what was found stays found. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class VerifyBook {

    /** A run that gave no sign of life for so long is no more. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param askedBy name of the account; null for the clock
     * @return the new run
     * @throws PersistenceException when another node begins one in the same moment
     */
    VerifyRun begin(String askedBy) {
        VerifyRunRow row = new VerifyRunRow(askedBy, clock.instant());
        em.persist(row);
        em.flush();
        return row.toRun(List.of());
    }

    /** @return the run that is under way; one that fell silent is closed first */
    Optional<VerifyRun> running() {
        return atWork().filter(row -> {
                    boolean silent = row.seenAt.plus(LONGEST_SILENCE).isBefore(clock.instant());
                    if (silent) {
                        row.end(VerifyRun.State.BROKEN_OFF, "SILENT", clock.instant());
                    }
                    return !silent;
                })
                .map(this::run);
    }

    /** Closes what an earlier server left open; only where no other server can be at work. */
    void closeLeftOver() {
        atWork().ifPresent(row -> row.end(VerifyRun.State.BROKEN_OFF, "STOPPED", clock.instant()));
    }

    private Optional<VerifyRunRow> atWork() {
        return em.createQuery("select r from VerifyRunRow r where r.atWork = :word", VerifyRunRow.class)
                .setParameter("word", VerifyRunRow.AT_WORK)
                .getResultStream()
                .findFirst();
    }

    /** Writes how far it is. */
    void progress(long id, VerifyRun.Phase phase, VerifyRun.Counts counts) {
        VerifyRunRow row = em.find(VerifyRunRow.class, id);
        row.phase = phase;
        row.expected = counts.expected();
        row.rows = counts.rows();
        row.millis = counts.millis();
        row.dossiers = counts.dossiers();
        row.anchors = counts.anchors();
        row.files = counts.files();
        row.seenAt = clock.instant();
    }

    /** Writes what was found, in that order. */
    void found(long id, List<Breach> breaches) {
        for (int i = 0; i < breaches.size(); i++) {
            em.persist(new VerifyBreachRow(id, i + 1, breaches.get(i)));
        }
    }

    /** @return the run as it ended */
    VerifyRun end(long id, VerifyRun.State state, String failure) {
        VerifyRunRow row = em.find(VerifyRunRow.class, id);
        row.end(state, failure, clock.instant());
        return run(row);
    }

    @Transactional(TxType.REQUIRED)
    Optional<VerifyRun> find(long id) {
        return Optional.ofNullable(em.find(VerifyRunRow.class, id)).map(this::run);
    }

    /** @return the newest one */
    @Transactional(TxType.REQUIRED)
    Optional<VerifyRun> newest() {
        return em.createQuery("select r from VerifyRunRow r order by r.id desc", VerifyRunRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::run);
    }

    /** @return the newest one that looked at everything */
    @Transactional(TxType.REQUIRED)
    Optional<VerifyRun> newestDone() {
        return em.createQuery(
                        "select r from VerifyRunRow r where r.state = :done order by r.id desc", VerifyRunRow.class)
                .setParameter("done", VerifyRun.State.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::run);
    }

    /** @return when the newest run began that the clock or a person asked for; empty before the first */
    @Transactional(TxType.REQUIRED)
    Optional<Instant> lastStart() {
        return newest().map(VerifyRun::startedAt);
    }

    private VerifyRun run(VerifyRunRow row) {
        return row.toRun(em.createQuery(
                        "select b from VerifyBreachRow b where b.run = :run order by b.ordinal", VerifyBreachRow.class)
                .setParameter("run", row.id)
                .getResultStream()
                .map(VerifyBreachRow::toBreach)
                .toList());
    }
}
