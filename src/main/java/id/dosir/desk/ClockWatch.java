package id.dosir.desk;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.routing.DossierClocks;
import id.dosir.routing.OfficeClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after running clocks, in rounds: those that were reckoned with another calendar are reckoned anew, and whoever has to
 * know is told when one runs out. Rows are found by index, a page at a time; a round that is cut off goes on with the next.
 */
@ApplicationScoped
public class ClockWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final int PAGE = 100;
    /** Pages in one round; what is left comes with the next. */
    private static final int PAGES = 100;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OfficeClock office;

    @Inject
    DossierClocks clocks;

    @Inject
    ClockWork work;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    DeskSettings settings;

    private Rounds rounds;

    @PostConstruct
    void plan() {
        rounds = new Rounds("clocks", executor, this::round);
    }

    void start() {
        rounds.start(Duration.ofSeconds(5), settings.clockInterval());
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** Says that the calendar changed, so that it need not wait for the next round. */
    void nudge() {
        rounds.nudge();
    }

    private void round() {
        office.refresh();
        reckon();
        ring();
    }

    private void reckon() {
        int reckoned = 0;
        for (int page = 0; page < PAGES; page++) {
            List<DossierNumber> numbers = clocks.otherwiseReckoned(PAGE);
            each(numbers, work::reckon);
            reckoned += numbers.size();
            if (numbers.size() < PAGE) {
                break;
            }
        }
        if (reckoned > 0) {
            LOG.info("clocks: {} reckoned anew", reckoned);
        }
    }

    private void ring() {
        for (int page = 0; page < PAGES; page++) {
            List<DossierNumber> numbers = clocks.alarming(clock.instant(), PAGE);
            each(numbers, number -> work.ring(number, clock.instant()));
            if (!numbers.isEmpty()) {
                LOG.info("clocks: {} ran into a rule", numbers.size());
                outbox.nudge();
            }
            if (numbers.size() < PAGE) {
                break;
            }
        }
    }

    private static void each(List<DossierNumber> numbers, Consumer<DossierNumber> task) {
        for (DossierNumber number : numbers) {
            try {
                task.accept(number);
            } catch (RuntimeException e) {
                // one dossier that cannot be read must not keep all others waiting; the next round tries it again
                LOG.error("clocks: {} failed, will be tried again", number, e);
            }
        }
    }
}
