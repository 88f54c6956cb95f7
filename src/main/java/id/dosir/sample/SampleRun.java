package id.dosir.sample;

import id.dosir.desk.Workers;
import id.dosir.routing.SopCatalogue;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the sample in the background, once the server is up; the demo is announced as ready when it is whole. */
@ApplicationScoped
class SampleRun {

    private static final Logger LOG = LoggerFactory.getLogger(SampleRun.class);

    @Resource
    ManagedExecutorService executor;

    @Inject
    @ConfigProperty(name = "dosir.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "dosir.demo.dossiers", defaultValue = "true")
    boolean wanted;

    @Inject
    @ConfigProperty(name = "dosir.demo.seed", defaultValue = "2026")
    long seed;

    @Inject
    SampleOperators operators;

    @Inject
    SampleDossiers dossiers;

    @Inject
    SampleProgress progress;

    @Inject
    SopCatalogue sops;

    @Inject
    Clock clock;

    private volatile boolean finished;
    private volatile Optional<String> failure = Optional.empty();

    void start(@Observes Workers.Begun begun) {
        if (isWanted()) {
            executor.submit(this::make);
        }
    }

    private boolean isWanted() {
        return demo && wanted;
    }

    /** @return whether nothing is left to be made */
    boolean isFinished() {
        return finished || !isWanted();
    }

    /** @return why it stopped before the end */
    Optional<String> failure() {
        return failure;
    }

    private void make() {
        try {
            operators.ensure();
            List<SamplePlan> plans = SamplePlan.all(seed, clock.instant(), sops.calendar());
            long reached = progress.reached();
            for (SamplePlan plan : plans) {
                if (plan.ordinal() <= reached) {
                    continue;
                }
                dossiers.make(plan);
                progress.step();
                if (plan.ordinal() % 10 == 0) {
                    LOG.info("sample: {} of {} dossiers", plan.ordinal(), plans.size());
                }
            }
            LOG.info("sample: all {} dossiers are there", plans.size());
            finished = true;
        } catch (RuntimeException e) {
            // last resort of a background task: the readiness check tells it, the log has the reason
            LOG.error("sample: stopped before the end", e);
            failure = Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
