package id.dosir.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Where everything that happens is written, in the transaction in which it happens: what cannot be written has not happened
 * (decision 0025). The rows are chained when the transaction is about to commit and everything else of it is in the database; so the
 * end of the chain is the last lock that any transaction takes, and no two can wait for each other.
 */
@ApplicationScoped
public class Journal {

    private static final String MINE = "id.dosir.journal";
    private static final long PATIENCE_SECONDS = 30;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Inject
    Clock clock;

    /** One chain, one writer; waited for here and not at the row (decision 0017). */
    private final Semaphore turn = new Semaphore(1, true);

    /** Writes one row when the transaction commits. */
    @Transactional(TxType.MANDATORY)
    public void note(Entry entry) {
        Pending pending = (Pending) transaction.getResource(MINE);
        if (pending == null) {
            pending = new Pending();
            // interposed: called after the rows of the act have been written
            transaction.registerInterposedSynchronization(pending);
            transaction.putResource(MINE, pending);
        }
        pending.entries.add(entry);
    }

    /** The same, in a transaction of its own: for what is told after another one is over, or was never to be. */
    @Transactional(TxType.REQUIRES_NEW)
    public void noteAlone(Entry entry) {
        note(entry);
    }

    /** The rows of one transaction. */
    private final class Pending implements Synchronization {

        private final List<Entry> entries = new ArrayList<>();
        private boolean myTurn;

        @Override
        public void beforeCompletion() {
            // the connection first: whoever has the turn needs nothing more that another could keep from him
            try (Connection connection = database.getConnection()) {
                myTurn = turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (!myTurn) {
                    throw new JournalFailed("its end was not free for " + PATIENCE_SECONDS + " s", null);
                }
                JournalTable.append(connection, entries, clock.instant());
            } catch (SQLException e) {
                throw new JournalFailed("its rows were refused", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JournalFailed("the server stops", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (myTurn) {
                myTurn = false;
                turn.release();
            }
        }
    }
}
