package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.journal.Anchor;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the end of the journal to a file outside the database and to people outside the office's machine, once a day and whenever
 * somebody who looks after the archive asks: who rewrites the database cannot rewrite these.
 */
@ApplicationScoped
public class AnchorDesk {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorDesk.class);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    AnchorWork work;

    @Inject
    AnchorSettings settings;

    @Inject
    OutboxWorker outbox;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private Rounds rounds;
    private Instant began;

    @PostConstruct
    void plan() {
        rounds = new Rounds("anchors", executor, this::round);
    }

    void start() {
        began = clock.instant();
        rounds.start(Duration.ofSeconds(45), Duration.ofMinutes(1));
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /**
     * An anchor as people are told it.
     *
     * @param ordinal from 1
     * @param at when
     * @param rows of the journal at that time
     * @param hash of the last of them
     * @param line in the file of anchors
     */
    public record Told(int ordinal, Instant at, long rows, String hash, String line) {

        private static Told of(Anchor anchor) {
            return new Told(anchor.ordinal(), anchor.at(), anchor.rows(), anchor.last(), anchor.line());
        }

        /** @return as many digits of the hash as people compare by eye */
        public String beginning() {
            return hash.substring(0, 16);
        }
    }

    /**
     * @return the new anchor; empty for whoever may not ask
     * @throws UncheckedIOException when its file cannot be written: then there is none
     */
    public Optional<Told> anchor(Actor actor) {
        return CheckDesk.mayRead(actor) ? Optional.of(Told.of(anchored(actor))) : Optional.empty();
    }

    /**
     * @return the last line of the file that is an anchor; empty before the first, and for whoever may not read it
     * @throws UncheckedIOException when the file is there and cannot be read
     */
    public Optional<Told> last(Actor actor) {
        return CheckDesk.mayRead(actor) ? last().map(Told::of) : Optional.empty();
    }

    private Optional<Anchor> last() {
        try {
            return settings.file().last();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of anchors cannot be read (dosir.anchor.file)", e);
        }
    }

    private Anchor anchored(Actor actor) {
        Anchor anchor = work.anchor(actor);
        LOG.info("anchors: {}", anchor.line());
        outbox.nudge();
        return anchor;
    }

    /** By the clock: once after each time of day that is set, also when the server slept at that moment. */
    private void round() {
        if (settings.at().isEmpty()) {
            return;
        }
        Instant due = Daily.lastDue(settings.at().get(), clock.instant(), zone);
        // a server that is new waits for its first evening
        if (last().map(Anchor::at).orElse(began).isBefore(due)) {
            anchored(Actor.SYSTEM);
        }
    }
}
