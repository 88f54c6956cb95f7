package id.dosir.desk;

import id.dosir.archive.IndexUnavailable;
import id.dosir.core.check.Difference;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import id.dosir.notify.Topic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks whether register, dossiers, histories, search index and files agree: every night, and whenever somebody who looks after
 * the archive asks. It only looks; nothing is mended by itself.
 */
@ApplicationScoped
public class CheckDesk {

    /** Address of the page, below the base. */
    static final String PAGE = "pemeriksaan";

    private static final Logger LOG = LoggerFactory.getLogger(CheckDesk.class);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    CheckBook book;

    @Inject
    CheckWork work;

    @Inject
    CheckSettings settings;

    @Inject
    OpeningSettings opening;

    @Inject
    ArchiveAlarm alarm;

    @Inject
    NoticeBoard board;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private Rounds rounds;
    private Instant began;

    @PostConstruct
    void plan() {
        rounds = new Rounds("checks", executor, this::round);
    }

    void start() {
        began = clock.instant();
        rounds.start(Duration.ofSeconds(30), Duration.ofMinutes(1));
        if (!opening.othersAtWork()) {
            executor.submit(book::closeLeftOver);
        }
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** @return whether this person looks after the archive: administrator or records officer */
    public static boolean mayRead(Actor actor) {
        return actor.holds(Post.ADMINISTRATOR) || actor.reaches(Post.ARCHIVIST);
    }

    /**
     * Begins a check in the background, unless one is under way.
     *
     * @return the run that is under way now; empty for whoever may not ask
     */
    public Optional<CheckRun> run(Actor actor) {
        return mayRead(actor) ? Optional.of(begin(actor.id().value())) : Optional.empty();
    }

    /** @return the last runs, newest first; none for whoever may not read them */
    public List<CheckRun> runs(int most, Actor actor) {
        return mayRead(actor) ? book.newest(most) : List.of();
    }

    /** @return one run, as far as it has come */
    public Optional<CheckRun> find(long id, Actor actor) {
        return mayRead(actor) ? book.find(id) : Optional.empty();
    }

    /**
     * @param above how many to pass over
     * @return what a run found, in that order
     */
    public List<Difference> differences(long run, int above, int most, Actor actor) {
        return mayRead(actor) ? book.differences(run, above, most) : List.of();
    }

    /** The person has seen what was told of checks. */
    public void seen(Actor actor) {
        board.seenChecks(actor);
    }

    private CheckRun begin(String askedBy) {
        Optional<CheckRun> running = book.running();
        if (running.isPresent()) {
            return running.get();
        }
        CheckRun run;
        try {
            run = book.begin(askedBy);
        } catch (PersistenceException | TransactionalException e) {
            // another click, or another node, was faster: then its run is there
            return book.running().orElseThrow(() -> e);
        }
        executor.submit(() -> check(run.id()));
        return run;
    }

    /** By the clock: once after each time of day that is set, also when the server slept at that moment. */
    private void round() {
        if (settings.at().isEmpty()) {
            return;
        }
        Instant due = Daily.lastDue(settings.at().get(), clock.instant(), zone);
        // a server that is new waits for its first night
        if (book.lastStart().orElse(began).isBefore(due)) {
            begin(null);
        }
    }

    private void check(long id) {
        try {
            work.run(id);
        } catch (IndexUnavailable e) {
            LOG.error("checks: run {} broken off", id, e);
            book.end(id, CheckRun.State.BROKEN_OFF, "INDEX");
            return;
        } catch (RuntimeException e) {
            // last resort of a background task: a check that did not end must not look like one that found nothing
            LOG.error("checks: run {} broken off", id, e);
            book.end(id, CheckRun.State.BROKEN_OFF, e.getClass().getSimpleName());
            return;
        }
        ended(book.end(id, CheckRun.State.DONE, ""));
    }

    private void ended(CheckRun run) {
        LOG.info(
                "checks: run {} looked at {} entries, {} dossiers, {} files; differences: {}",
                run.id(),
                run.counts().entries(),
                run.counts().dossiers(),
                run.counts().files(),
                run.differences());
        if (run.differences() > 0) {
            alarm.tell(
                    PAGE + "/" + run.id(),
                    Topic.DIFFERENCES,
                    run.endedAt().orElseThrow(),
                    Map.of("jumlah", String.valueOf(run.differences())));
        }
    }
}
