package id.dosir.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockTimeoutException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One transaction after the other at a row that many want. H2 loses a change that was committed when a transaction that waited
 * for the same row is rolled back; who waits here, before he asks the database, never waits there (decision 0017).
 */
@ApplicationScoped
public class Turns {

    /** As long as H2 would have waited for the row. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Resource
    TransactionSynchronizationRegistry transaction;

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** Those who wait are let in as they came; whoever counts itself in keeps the turn from being forgotten. */
    private static final class Turn {
        final Semaphore free = new Semaphore(1, true);
        int wanted;
    }

    /**
     * Waits until no other transaction has this turn, and keeps it until the present one has ended. A transaction may take the
     * same turn again.
     *
     * @param key names the row, such as {@code counter/agenda-2026}
     * @throws LockTimeoutException when another transaction keeps it for more than 30 seconds, or the server stops
     */
    @Transactional(TxType.MANDATORY)
    public void take(String key) {
        Object mine = "turn/" + key;
        if (transaction.getResource(mine) != null) {
            return;
        }
        Turn turn = turns.compute(key, (k, known) -> {
            Turn counted = known == null ? new Turn() : known;
            counted.wanted++;
            return counted;
        });
        if (!free(turn)) {
            leave(key);
            throw new LockTimeoutException("turn not free: " + key);
        }
        Release release = new Release(key, turn);
        try {
            transaction.registerInterposedSynchronization(release);
            transaction.putResource(mine, turn);
        } catch (RuntimeException e) {
            // a transaction that is over already would never give it back
            release.afterCompletion(transaction.getTransactionStatus());
            throw e;
        }
    }

    private static boolean free(Turn turn) {
        try {
            return turn.free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void leave(String key) {
        turns.computeIfPresent(key, (k, turn) -> --turn.wanted == 0 ? null : turn);
    }

    /** The row's lock is gone by then: the transaction is over, however it ended. */
    private final class Release implements Synchronization {

        private final String key;
        private final Turn turn;

        Release(String key, Turn turn) {
            this.key = key;
            this.turn = turn;
        }

        @Override
        public void beforeCompletion() {
            // kept until the end
        }

        @Override
        public void afterCompletion(int status) {
            turn.free.release();
            leave(key);
        }
    }
}
