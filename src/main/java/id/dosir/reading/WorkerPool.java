package id.dosir.reading;

import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A fixed number of seats, each with a warm worker or on the way to one. Callers wait in order for a free seat. A seat
 * whose worker died takes a spare one, which is warm already; without a spare it comes back only when the next worker is warm. So nobody
 * finds a cold worker after the first minute.
 */
final class WorkerPool implements AutoCloseable {

    private final WorkerCommand command;
    private final Duration limit;
    private final BlockingQueue<Seat> free;
    private final List<Seat> seats;
    private final SpareWorkers spares;
    private final ScheduledExecutorService deadlines;
    private final ExecutorService starts;
    private volatile boolean closed;

    WorkerPool(WorkerCommand command, int count, int spare, Duration limit) {
        this.command = command;
        this.limit = limit;
        deadlines = Executors.newSingleThreadScheduledExecutor(daemon("limit"));
        starts = Executors.newFixedThreadPool(count, daemon("start"));
        spares = new SpareWorkers(command, deadlines, spare, daemon("spare"));
        seats = Stream.generate(() -> new Seat(command, deadlines, spares))
                .limit(count)
                .toList();
        free = new ArrayBlockingQueue<>(count, true, seats);
    }

    /** Starts all workers in the background, after a pause in which the server answers its first pages. */
    void warmAfter(Duration pause) {
        deadlines.schedule(this::warm, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @return the worker's answer; NO_WORKER when none is free within twice the limit, or none can be started */
    WorkerAnswer ask(List<String> request) {
        try {
            Seat seat = free.poll(limit.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
            if (seat == null) {
                return noWorker("all workers busy");
            }
            try {
                return answer(seat, request);
            } finally {
                giveBack(seat);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return noWorker("interrupted");
        }
    }

    List<ProcessHandle> processes() {
        return seats.stream().flatMap(seat -> seat.handle().stream()).toList();
    }

    /** @return done as soon as the next spare worker is warm; empty when there is none */
    CompletableFuture<Optional<ProcessHandle>> nextSpare() {
        return spares.next();
    }

    @Override
    public void close() {
        closed = true;
        starts.shutdownNow();
        spares.close();
        seats.forEach(Seat::close);
        deadlines.shutdownNow();
    }

    private WorkerAnswer answer(Seat seat, List<String> request) {
        if (closed || !seat.fill()) {
            return noWorker("no worker started");
        }
        WorkerAnswer answer = seat.ask(request, limit);
        return closed && !(answer instanceof WorkerAnswer.Done) ? noWorker("the server stops") : answer;
    }

    private void warm() {
        WorkerScratch.deleteLeftovers(command.scratch());
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = free.poll();
            if (seat != null) {
                refill(seat);
            }
        }
    }

    private void giveBack(Seat seat) {
        if (closed || seat.ready() || seat.vacant()) { // where a start failed, the next caller tries, not a loop
            free.add(seat);
        } else {
            refill(seat);
        }
    }

    private void refill(Seat seat) {
        try {
            starts.execute(() -> {
                seat.fill();
                free.add(seat);
            });
        } catch (RejectedExecutionException closedMeanwhile) {
            free.add(seat);
        }
    }

    private static WorkerAnswer noWorker(String detail) {
        return new WorkerAnswer.Outcome(new ReadingOutcome.Unreadable(Cause.NO_WORKER, detail));
    }

    private static ThreadFactory daemon(String duty) {
        return task -> {
            Thread thread = new Thread(task, "dosir-reader-" + duty);
            thread.setDaemon(true);
            return thread;
        };
    }
}
