package id.dosir.archive;

import id.dosir.storage.Home;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/**
 * The one opened index of this process. It opens beside the start of the server, because it takes seconds that the first
 * page does not have; whoever needs it earlier waits.
 */
@ApplicationScoped
public class OpenIndex {

    private static final Logger LOG = Logger.getLogger(OpenIndex.class.getName());

    @Inject
    Home home;

    @Inject
    IndexSettings settings;

    @Resource
    ManagedExecutorService executor;

    private final Object guard = new Object();
    private CompletableFuture<CloseableSearchMapping> opening;
    private boolean closed;
    private volatile NikKey key;

    /** Begins to open it, unless that was begun already and did not fail. */
    CompletableFuture<CloseableSearchMapping> open(Executor runner) {
        synchronized (guard) {
            if (closed) {
                throw new IndexUnavailable("the search index was closed", null);
            }
            if (opening == null || opening.isCompletedExceptionally()) {
                opening = CompletableFuture.supplyAsync(this::openNow, runner);
            }
            return opening;
        }
    }

    private CloseableSearchMapping openNow() {
        try {
            NikKey known = NikKey.of(home);
            CloseableSearchMapping opened = new IndexOpening(home.index(), known).open();
            key = known;
            return opened;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "the search index cannot be opened", e);
            throw new CompletionException(e);
        }
    }

    /**
     * @return the opened index; waits for it at most as long as set
     * @throws IndexUnavailable when it does not open in that time; the next call tries again
     */
    SearchMapping mapping() {
        try {
            return open(executor).get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IndexUnavailable("the search index is still opening", e);
        } catch (ExecutionException e) {
            throw new IndexUnavailable("the search index cannot be opened", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexUnavailable("stopped while the search index was opening", e);
        }
    }

    /**
     * @return the key of the opened index; waits like {@link #mapping()}
     * @throws IndexUnavailable when it does not open in time
     */
    NikKey key() {
        mapping();
        return key;
    }

    /** @return whether a search would not have to wait */
    boolean isOpen() {
        synchronized (guard) {
            return !closed && opening != null && opening.isDone() && !opening.isCompletedExceptionally();
        }
    }

    /** Closes it, also when it is just opening, and with it the lock on its folder. */
    @PreDestroy
    void close() {
        CompletableFuture<CloseableSearchMapping> last;
        synchronized (guard) {
            closed = true;
            last = opening;
        }
        if (last != null) {
            last.whenComplete((mapping, failure) -> {
                if (mapping != null) {
                    mapping.close();
                }
            });
        }
    }
}
