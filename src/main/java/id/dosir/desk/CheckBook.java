package id.dosir.desk;

import id.dosir.core.check.Difference;
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

/** Runs of checks and what they found, as tables. Each call is a transaction of its own: what was found stays found. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CheckBook {

    /** Differences of one run that are kept one by one; a store that is lost as a whole has more than anybody reads. */
    static final int MOST_KEPT = 10_000;

    /** A run that gave no sign of life for so long is no more. Between two signs lies the reading of one page of files. */
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
    CheckRun begin(String askedBy) {
        CheckRunRow row = new CheckRunRow(askedBy, clock.instant());
        em.persist(row);
        em.flush();
        return row.toRun();
    }

    /** @return the run that is under way; one that fell silent is closed first */
    Optional<CheckRun> running() {
        return atWork().filter(row -> {
                    boolean silent = row.seenAt.plus(LONGEST_SILENCE).isBefore(clock.instant());
                    if (silent) {
                        row.end(CheckRun.State.BROKEN_OFF, "SILENT", clock.instant());
                    }
                    return !silent;
                })
                .map(CheckRunRow::toRun);
    }

    /** Closes what an earlier server left open; only where no other server can be at work. */
    void closeLeftOver() {
        atWork().ifPresent(row -> row.end(CheckRun.State.BROKEN_OFF, "STOPPED", clock.instant()));
    }

    private Optional<CheckRunRow> atWork() {
        return em.createQuery("select r from CheckRunRow r where r.atWork = :word", CheckRunRow.class)
                .setParameter("word", CheckRunRow.AT_WORK)
                .getResultStream()
                .findFirst();
    }

    /** Writes how far it is, and what was found since. */
    void progress(long id, CheckRun.Phase phase, CheckRun.Counts counts, List<Difference> found) {
        CheckRunRow row = em.find(CheckRunRow.class, id);
        row.phase = phase;
        row.expected = counts.expected();
        row.entries = counts.entries();
        row.dossiers = counts.dossiers();
        row.files = counts.files();
        row.bytes = counts.bytes();
        row.seenAt = clock.instant();
        for (Difference difference : found) {
            row.differences++;
            if (row.differences <= MOST_KEPT) {
                em.persist(new CheckDifferenceRow(id, (int) row.differences, difference));
            }
        }
    }

    /** @return the run as it ended */
    CheckRun end(long id, CheckRun.State state, String failure) {
        CheckRunRow row = em.find(CheckRunRow.class, id);
        row.end(state, failure, clock.instant());
        return row.toRun();
    }

    @Transactional
    Optional<CheckRun> find(long id) {
        return Optional.ofNullable(em.find(CheckRunRow.class, id)).map(CheckRunRow::toRun);
    }

    /** @return newest first */
    @Transactional
    List<CheckRun> newest(int most) {
        return em
                .createQuery("select r from CheckRunRow r order by r.id desc", CheckRunRow.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(CheckRunRow::toRun)
                .toList();
    }

    /** @return when the newest run began that the clock or a person asked for; empty before the first */
    @Transactional
    Optional<Instant> lastStart() {
        return newest(1).stream().findFirst().map(CheckRun::startedAt);
    }

    /** @return differences of a run above an ordinal, in the order in which they were found */
    @Transactional
    List<Difference> differences(long run, int above, int most) {
        return em
                .createQuery(
                        "select d from CheckDifferenceRow d where d.run = :run and d.ordinal > :above order by d.ordinal",
                        CheckDifferenceRow.class)
                .setParameter("run", run)
                .setParameter("above", above)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(CheckDifferenceRow::toDifference)
                .toList();
    }
}
