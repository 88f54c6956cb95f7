package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.notify.Topic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the journal, the histories and papers that it covers, and the anchors: every night after the check of the archive, and
 * whenever somebody who looks after the archive asks. It only looks; nothing is mended by itself. What does not hold, and that it
 * could not be verified, is told to those who look after the archive.
 */
@ApplicationScoped
public class VerifyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyDesk.class);

    /** Names a run among notices. */
    private static final String EVENT = "jurnal/";

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    VerifyBook book;

    @Inject
    VerifyWork work;

    @Inject
    OpeningSettings opening;

    @Inject
    CheckSettings settings;

    @Inject
    CheckBook checks;

    @Inject
    ArchiveAlarm alarm;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private Rounds rounds;
    private Instant began;

    @PostConstruct
    void plan() {
        rounds = new Rounds("verifications", executor, () -> settings.at().ifPresent(this::night));
    }

    void start() {
        began = clock.instant();
        // behind the round of the checks, which begins its own run first
        rounds.start(Duration.ofSeconds(50), Duration.ofMinutes(1));
        if (!opening.othersAtWork()) {
            executor.submit(book::closeLeftOver);
        }
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /**
     * By the clock: once after each time of day that is set, also when the server slept at that moment. Not while a check is under
     * way: both read every file.
     */
    void night(LocalTime at) {
        Instant due = Daily.lastDue(at, clock.instant(), zone);
        // a server that is new waits for its first night
        if (book.lastStart().orElse(began).isBefore(due) && checks.running().isEmpty()) {
            begin(null);
        }
    }

    /**
     * Begins a verification in the background, unless one is under way.
     *
     * @return the run that is under way now; empty for whoever may not ask
     */
    public Optional<VerifyRun> run(Actor actor) {
        return CheckDesk.mayRead(actor) ? Optional.of(begin(actor.id().value())) : Optional.empty();
    }

    /** @return the newest one; empty before the first, and for whoever may not read it */
    public Optional<VerifyRun> newest(Actor actor) {
        return CheckDesk.mayRead(actor) ? book.newest() : Optional.empty();
    }

    /** @return the newest one that looked at everything: what it found stands until another one did; likewise */
    public Optional<VerifyRun> standing(Actor actor) {
        return CheckDesk.mayRead(actor) ? book.newestDone() : Optional.empty();
    }

    /** @return one run, as far as it has come */
    public Optional<VerifyRun> find(long id, Actor actor) {
        return CheckDesk.mayRead(actor) ? book.find(id) : Optional.empty();
    }

    private VerifyRun begin(String askedBy) {
        Optional<VerifyRun> running = book.running();
        if (running.isPresent()) {
            return running.get();
        }
        VerifyRun run;
        try {
            run = book.begin(askedBy);
        } catch (PersistenceException | TransactionalException e) {
            // another click, or another node, was faster: then its run is there
            return book.running().orElseThrow(() -> e);
        }
        executor.submit(() -> verify(run.id()));
        return run;
    }

    private void verify(long id) {
        try {
            work.run(id);
        } catch (UncheckedIOException e) {
            LOG.error("verification: run {} broken off", id, e);
            brokenOff(id, "ANCHORS");
            return;
        } catch (RuntimeException e) {
            // last resort of a background task: one that did not end must not look like one that found nothing
            LOG.error("verification: run {} broken off", id, e);
            brokenOff(id, e.getClass().getSimpleName());
            return;
        }
        VerifyRun run = book.end(id, VerifyRun.State.DONE, "");
        LOG.info(
                "verification: run {} looked at {} rows ({} a second), {} dossiers, {} anchors, {} files; found: {}",
                id,
                run.counts().rows(),
                run.counts().rate(),
                run.counts().dossiers(),
                run.counts().anchors(),
                run.counts().files(),
                run.breaches());
        if (!run.whole()) {
            alarm.tell(
                    EVENT + id,
                    Topic.NOT_WHOLE,
                    run.endedAt().orElseThrow(),
                    Map.of("jumlah", String.valueOf(run.breaches().size())));
        }
    }

    /** An alarm, too: else whoever changed something would only have to keep it from being verified. */
    private void brokenOff(long id, String why) {
        VerifyRun run = book.end(id, VerifyRun.State.BROKEN_OFF, why);
        alarm.tell(EVENT + id, Topic.NOT_VERIFIED, run.endedAt().orElseThrow(), Map.of());
    }
}
