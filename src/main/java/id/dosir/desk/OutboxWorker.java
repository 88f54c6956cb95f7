package id.dosir.desk;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works through the outbox, in order of writing; what fails comes again later, with growing pauses. */
@ApplicationScoped
class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int BATCH = 50;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OutboxLines lines;

    @Inject
    Aftermath aftermath;

    @Inject
    NoticePost mails;

    @Inject
    Clock clock;

    private final ReentrantLock atWork = new ReentrantLock();
    private volatile Future<?> rounds;

    void start() {
        rounds = executor.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    void nudge() {
        executor.submit(this::round);
    }

    /** One worker at a time in this server: order matters, and whoever comes second would find the same lines. */
    void round() {
        if (!atWork.tryLock()) {
            return; // the round under way, or the next second, sees the new line
        }
        try {
            while (batch()) {
                LOG.debug("outbox: more to do");
            }
            mails.round();
        } catch (RuntimeException e) {
            // last resort: a scheduled task that throws is never run again
            LOG.error("outbox: round failed, will be tried again", e);
        } finally {
            atWork.unlock();
        }
    }

    private boolean batch() {
        List<OutboxRow> due = lines.due(clock.instant(), BATCH);
        if (due.isEmpty()) {
            return false;
        }
        aftermath.reindex(due).forEach((row, failure) -> settle(row, failure));
        for (OutboxRow row : due) {
            if (!row.kind.equals(Outbox.REINDEX)) {
                settle(row, aftermath.tell(row));
            }
        }
        return due.size() == BATCH;
    }

    private void settle(OutboxRow row, String failure) {
        if (failure.isEmpty()) {
            lines.done(row.id, clock.instant());
        } else {
            LOG.warn("outbox: line {} ({}) failed, attempt {}: {}", row.key, row.kind, row.attempts + 1, failure);
            lines.failed(row.id, failure, clock.instant());
        }
    }
}
