package id.dosir.desk;

import id.dosir.notify.MailFailed;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works through the outbox, in order of writing; what fails comes again later, with growing pauses. */
@ApplicationScoped
class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);

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

    private Rounds rounds;

    @PostConstruct
    void plan() {
        rounds = new Rounds("outbox", executor, this::round);
    }

    void start() {
        rounds.start(PAUSE, PAUSE);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    void nudge() {
        rounds.nudge();
    }

    /** Order matters, and whoever came second would find the same lines: {@link Rounds} sees to it that nobody does. */
    private void round() {
        while (batch()) {
            LOG.debug("outbox: more to do");
        }
        mails.round();
    }

    private boolean batch() {
        List<OutboxRow> due = lines.due(clock.instant(), BATCH);
        if (due.isEmpty()) {
            return false;
        }
        aftermath.reindex(due).forEach((row, failure) -> settle(row, failure));
        for (OutboxRow row : due) {
            if (!row.kind.equals(Outbox.REINDEX)) {
                settle(row);
            }
        }
        return due.size() == BATCH;
    }

    private void settle(OutboxRow row) {
        try {
            lines.done(row.id, clock.instant(), aftermath.tell(row));
        } catch (MailFailed e) {
            if (e.mayWorkLater()) {
                settle(row, e.reason());
            } else {
                LOG.warn("outbox: line {} ({}) is given up: {}", row.key, row.kind, e.getMessage());
                lines.givenUp(row.id, e.reason(), clock.instant());
            }
        } catch (RuntimeException e) {
            // last resort of a background task: one line must not keep back all the others
            LOG.error("outbox: line {} ({}) failed", row.key, row.kind, e);
            settle(row, e.getClass().getSimpleName());
        }
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
