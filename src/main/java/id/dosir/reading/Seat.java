package id.dosir.reading;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;

/** A place for one worker. Held by one caller at a time; only {@link #close} may come from anywhere. */
final class Seat {

    /** Class loading on a busy machine: measured 1 to 6 s. */
    static final Duration START_LIMIT = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(Seat.class.getName());

    private final WorkerCommand command;
    private final ScheduledExecutorService deadlines;
    private final SpareWorkers spares;
    private WorkerProcess worker;
    private boolean closed;

    Seat(WorkerCommand command, ScheduledExecutorService deadlines, SpareWorkers spares) {
        this.command = command;
        this.deadlines = deadlines;
        this.spares = spares;
    }

    WorkerAnswer ask(List<String> request, Duration limit) {
        return current().orElseThrow().ask(request, limit);
    }

    boolean ready() {
        return current().filter(WorkerProcess::usable).isPresent();
    }

    /** @return whether nobody sits here, not even a dead one: not started yet, or the start failed */
    boolean vacant() {
        return current().isEmpty();
    }

    /** @return whether a warm worker sits here now; if not, the log says why */
    boolean fill() {
        if (ready()) {
            return true;
        }
        leave();
        Optional<WorkerProcess> spare = spares.take();
        if (spare.isPresent()) {
            boolean taken = take(spare.get());
            if (!taken) {
                spare.get().end();
            }
            return taken;
        }
        return start();
    }

    private boolean start() {
        try {
            WorkerProcess next = WorkerProcess.start(command, deadlines);
            if (!take(next)) {
                next.end();
                return false;
            }
            if (next.ask(List.of("warm"), START_LIMIT) instanceof WorkerAnswer.Done) {
                spares.prepare();
                return true;
            }
            LOG.log(System.Logger.Level.ERROR, "worker did not start: {0}", next.complaint());
            leave();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "worker did not start", e);
        }
        return false;
    }

    Optional<ProcessHandle> handle() {
        return current().map(WorkerProcess::handle);
    }

    /** Ends the worker, in the middle of a file if need be, and takes no other. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        current().ifPresent(WorkerProcess::end);
    }

    private void leave() {
        current().ifPresent(WorkerProcess::end);
        take(null);
    }

    private synchronized Optional<WorkerProcess> current() {
        return Optional.ofNullable(worker);
    }

    private synchronized boolean take(WorkerProcess next) {
        if (closed) {
            return false;
        }
        worker = next;
        return true;
    }
}
