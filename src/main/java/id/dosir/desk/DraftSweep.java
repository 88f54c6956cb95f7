package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.intake.Drafts;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away old drafts, the bytes of dropped papers that nobody else has, and uploads that nobody goes on with. */
@ApplicationScoped
class DraftSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    /** Longer than a transaction takes that may be about to name the same bytes. */
    private static final Duration YOUNG = Duration.ofMinutes(10);

    private static final int BATCH = 200;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    DraftSettings settings;

    @Inject
    Drafts drafts;

    @Inject
    DraftBytes bytes;

    @Inject
    PartialUploads uploads;

    @Inject
    Clock clock;

    private Rounds rounds;

    void start() {
        rounds = new Rounds("drafts", executor, () -> sweep(clock.instant()));
        rounds.start(FIRST, PAUSE);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.stop();
        }
    }

    /** @param now drafts, dropped papers and uploads are as old as seen from this moment */
    void sweep(Instant now) {
        int old = drafts.dropOld(now.minus(settings.age()), BATCH, now);
        int parts = uploads.clear(now.minus(settings.partAge()));
        Instant before = now.minus(YOUNG);
        List<Sha256> files = drafts.dropped(before, BATCH);
        files.forEach(file -> bytes.remove(file, before));
        if (old + parts > 0) {
            LOG.info("drafts: {} old ones and {} broken uploads removed", old, parts);
        }
    }
}
