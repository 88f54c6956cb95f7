package id.dosir.desk;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that comes round in the background: never two rounds at once in this server, and one that failed does not end the rest. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final ManagedScheduledExecutorService executor;
    private final Runnable work;
    private final ReentrantLock atWork = new ReentrantLock();
    private volatile Future<?> planned;

    /** @param name for the log */
    Rounds(String name, ManagedScheduledExecutorService executor, Runnable work) {
        this.name = name;
        this.executor = executor;
        this.work = work;
    }

    /**
     * @param first until the first round
     * @param pause between the end of one round and the next
     */
    void start(Duration first, Duration pause) {
        planned =
                executor.scheduleWithFixedDelay(this::round, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop() {
        if (planned != null) {
            planned.cancel(false);
        }
    }

    /** There is work now: it need not wait for the next round. */
    void nudge() {
        executor.submit(this::round);
    }

    private void round() {
        if (!atWork.tryLock()) {
            return; // what the round under way does not see, the next one does
        }
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            // last resort: a scheduled task that throws is never run again. Payara closes the libraries for a moment
            // when the
            // WAR has started, so that a class cannot be loaded just then: the next round can
            LOG.error("{}: round failed, will be tried again", name, e);
        } finally {
            atWork.unlock();
        }
    }
}
