package id.dosir.desk;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.retention.Destruction.State;
import id.dosir.core.retention.DestructionNumber;
import id.dosir.routing.Keepings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out destructions in the background, record by record. What a sudden end left is taken up by the next round; a record that
 * fails does not keep back the others, and the minutes are written only when none is left.
 */
@ApplicationScoped
class DestructionWorker {

    private static final Logger LOG = LoggerFactory.getLogger(DestructionWorker.class);
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int PAGE = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    DestructionBook book;

    @Inject
    Erasure erasure;

    @Inject
    DestructionEnd end;

    @Inject
    Keepings keepings;

    @Inject
    DestructionNotices notices;

    private Rounds rounds;
    private boolean caughtUp;

    @PostConstruct
    void plan() {
        rounds = new Rounds("destruction", executor, this::round);
    }

    void start() {
        rounds.start(FIRST, PAUSE);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** Something was proposed, decided or begun. */
    void nudge() {
        rounds.nudge();
    }

    private void round() {
        if (!caughtUp) {
            catchUp();
        }
        for (DestructionNumber number : book.underWay()) {
            try {
                carryOut(number);
            } catch (RuntimeException e) {
                // the others go on; the next round takes it up again
                LOG.error("destruction: {} did not come to its end", number.code(), e);
            }
        }
        notices.tell();
    }

    /** Dossiers that were closed before there was a schedule get their days; the others have them from the act that closed them. */
    private void catchUp() {
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = keepings.begin(last.get(), PAGE);
        }
        caughtUp = true;
    }

    private void carryOut(DestructionNumber number) {
        PersonId by = book.find(number)
                .orElseThrow()
                .step(State.UNDER_WAY)
                .orElseThrow()
                .by();
        for (DestroyedRecord record : book.records(number)) {
            if (!record.state().ended()) {
                carryOut(number, record, by);
            }
        }
        if (book.records(number).stream().allMatch(r -> r.state().ended())) {
            end.end(number);
            LOG.info("destruction: {} has ended", number.code());
        }
    }

    private void carryOut(DestructionNumber number, DestroyedRecord record, PersonId by) {
        try {
            if (record.state() == DestroyedRecord.State.WAITING) {
                erasure.empty(number, record.ordinal(), record.dossier(), by);
            }
            erasure.remove(number, record.ordinal());
        } catch (RuntimeException e) {
            // the others go on; the next round takes it up again
            LOG.error("destruction: record {} of {} failed", record.ordinal(), number.code(), e);
        }
    }
}
