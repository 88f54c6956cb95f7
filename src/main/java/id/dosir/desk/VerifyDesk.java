package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies the journal, the histories and papers that it covers, and the anchors, whenever somebody who looks after the archive asks.
 * It only looks; nothing is mended by itself.
 */
@ApplicationScoped
public class VerifyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyDesk.class);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    VerifyBook book;

    @Inject
    VerifyWork work;

    @Inject
    OpeningSettings opening;

    void start() {
        if (!opening.othersAtWork()) {
            executor.submit(book::closeLeftOver);
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
            book.end(id, VerifyRun.State.BROKEN_OFF, "ANCHORS");
            return;
        } catch (RuntimeException e) {
            // last resort of a background task: one that did not end must not look like one that found nothing
            LOG.error("verification: run {} broken off", id, e);
            book.end(id, VerifyRun.State.BROKEN_OFF, e.getClass().getSimpleName());
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
    }
}
