package id.dosir.reading;

import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One worker JVM, asked by one caller at a time. */
final class WorkerProcess {

    /** After so many files a worker is replaced: what a file may have left behind in it goes with it. */
    private static final int FILES = 200;

    /** A killed process is gone in milliseconds; on a stalled disk it may take longer. */
    private static final long GONE_SECONDS = 10;

    /** 128 + SIGKILL: without a deadline passed it was the kernel, for want of memory. */
    private static final int KILLED = 137;

    private final Process process;
    private final Path folder;
    private final DataInputStream answers;
    private final ScheduledExecutorService deadlines;
    private volatile boolean killed;
    private int asked;

    private WorkerProcess(Process process, Path folder, ScheduledExecutorService deadlines) {
        this.process = process;
        this.folder = folder;
        this.deadlines = deadlines;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @throws IOException when no process can be made */
    static WorkerProcess start(WorkerCommand command, ScheduledExecutorService deadlines) throws IOException {
        Path folder = WorkerScratch.make(command.scratch());
        return new WorkerProcess(command.start(folder), folder, deadlines);
    }

    /** @return the answer, or why the worker died of the question */
    WorkerAnswer ask(List<String> request, Duration limit) {
        asked++;
        ScheduledFuture<?> deadline = deadlines.schedule(this::kill, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            WorkerLine.ask(process.getOutputStream(), request);
            return WorkerLine.hear(answers);
        } catch (IOException e) {
            return died(limit, e);
        } finally {
            deadline.cancel(false);
        }
    }

    boolean usable() {
        return !killed && asked < FILES && process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** @return the first line that the JVM complained with, for the operator; empty when it did not */
    String complaint() {
        try (Stream<String> lines = Files.lines(folder.resolve("stderr"))) {
            return lines.findFirst().orElse("");
        } catch (IOException | UncheckedIOException e) {
            return e.getClass().getName();
        }
    }

    /** Kills the process, waits until it is gone, and deletes what it left. */
    void end() {
        kill();
        try {
            process.waitFor(GONE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        WorkerScratch.delete(folder);
    }

    private void kill() {
        killed = true;
        process.destroyForcibly();
    }

    private WorkerAnswer died(Duration limit, IOException e) {
        if (killed) {
            return refused(Cause.TOO_SLOW, "killed after " + limit);
        }
        int code = exitCode();
        if (code == WorkerCommand.HUNGRY || code == KILLED) {
            return refused(Cause.TOO_HUNGRY, "worker ended with " + code);
        }
        return refused(
                Cause.BROKEN, "worker ended with " + code + ", " + e.getClass().getSimpleName());
    }

    private int exitCode() {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                kill(); // it talks nonsense
                process.waitFor(GONE_SECONDS, TimeUnit.SECONDS);
                return -1;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static WorkerAnswer refused(Cause cause, String detail) {
        return new WorkerAnswer.Outcome(new ReadingOutcome.Unreadable(cause, detail));
    }
}
