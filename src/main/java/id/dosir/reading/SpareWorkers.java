package id.dosir.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Warm workers that wait for a seat to fall vacant, so that after a file that killed its worker the next one is read at once and not after
 * the start of a JVM. They are started one after the other, behind the workers that are asked.
 */
final class SpareWorkers implements AutoCloseable {

    private static final long GONE_SECONDS = 10;

    private static final System.Logger LOG = System.getLogger(SpareWorkers.class.getName());

    private final WorkerCommand command;
    private final ScheduledExecutorService deadlines;
    private final int count;
    private final ExecutorService starts;
    private final BlockingQueue<CompletableFuture<Optional<WorkerProcess>>> coming = new LinkedBlockingQueue<>();
    private WorkerProcess starting;
    private volatile boolean closed;

    /** @param count how many to hold ready; 0 for none */
    SpareWorkers(WorkerCommand command, ScheduledExecutorService deadlines, int count, ThreadFactory threads) {
        this.command = command;
        this.deadlines = deadlines;
        this.count = count;
        this.starts = Executors.newSingleThreadExecutor(threads);
    }

    /** Starts in the background what is missing. */
    synchronized void prepare() {
        while (!closed && coming.size() < count) {
            CompletableFuture<Optional<WorkerProcess>> next = new CompletableFuture<>();
            try {
                starts.execute(() -> next.complete(closed ? Optional.empty() : start()));
            } catch (RejectedExecutionException closedMeanwhile) {
                return;
            }
            coming.add(next);
        }
    }

    /** @return a warm worker, which is the caller's from now on; the one that is being started when there is no other; none otherwise */
    Optional<WorkerProcess> take() {
        CompletableFuture<Optional<WorkerProcess>> next = coming.poll();
        while (next != null) {
            Optional<WorkerProcess> worker = next.join();
            if (worker.filter(WorkerProcess::usable).isPresent()) {
                prepare();
                return worker;
            }
            worker.ifPresent(WorkerProcess::end); // it died while it waited
            next = coming.poll();
        }
        return Optional.empty();
    }

    /** @return done as soon as the next spare is warm, or its start has failed; the handle of its process */
    CompletableFuture<Optional<ProcessHandle>> next() {
        CompletableFuture<Optional<WorkerProcess>> next = coming.peek();
        return next == null
                ? CompletableFuture.completedFuture(Optional.empty())
                : next.thenApply(worker -> worker.map(WorkerProcess::handle));
    }

    private Optional<WorkerProcess> start() {
        WorkerProcess worker;
        try {
            worker = WorkerProcess.start(command, deadlines);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "spare worker did not start", e);
            return Optional.empty();
        }
        if (begun(worker)) {
            try {
                if (worker.ask(List.of("warm"), Seat.START_LIMIT) instanceof WorkerAnswer.Done && !closed) {
                    return Optional.of(worker);
                }
                if (!closed) {
                    LOG.log(System.Logger.Level.ERROR, "spare worker did not start: {0}", worker.complaint());
                }
            } catch (RejectedExecutionException closedMeanwhile) {
                LOG.log(System.Logger.Level.DEBUG, "spare worker not needed any more");
            }
        }
        worker.end();
        return Optional.empty();
    }

    private synchronized boolean begun(WorkerProcess worker) {
        starting = worker;
        return !closed;
    }

    /** Ends the spare workers, one that is just being started too. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            starts.shutdown();
            if (starting != null) {
                starting.end(); // one that was handed out has a seat, which ends it likewise
            }
        }
        try {
            starts.awaitTermination(GONE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (var next = coming.poll(); next != null; next = coming.poll()) {
            next.thenAccept(worker -> worker.ifPresent(WorkerProcess::end));
        }
    }
}
