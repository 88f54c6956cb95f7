package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;

/**
 * Main class of a worker JVM. Reads requests from standard input, one after the other, and answers each on standard
 * output (see {@link Wire}). Halts at the end of standard input, even in the middle of a file, so that no worker outlives
 * the server.
 */
public final class Worker {

    /** Exit code when the heap was not enough; the JVM's own {@code -XX:+ExitOnOutOfMemoryError} uses the same. */
    private static final int HUNGRY = 3;

    private static final long IDLE_SECONDS = 10;

    private final Acts acts = new Acts();
    private final Wire wire;
    private final BlockingQueue<List<String>> requests = new LinkedBlockingQueue<>();
    private boolean validatorLoading;

    private Worker(Wire wire) {
        this.wire = wire;
    }

    /** @param args none */
    public static void main(String[] args) throws IOException {
        Wire wire = new Wire(new FileOutputStream(FileDescriptor.out));
        // what a library prints must not look like an answer, and what it logs may hold content of the file
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        Worker worker = new Worker(wire);
        Thread parser = new Thread(worker::work, "parser");
        parser.setDaemon(true);
        parser.start();
        worker.listen(new DataInputStream(new BufferedInputStream(System.in)));
    }

    private void listen(DataInputStream in) throws IOException {
        try {
            while (true) {
                requests.add(Wire.request(in));
            }
        } catch (EOFException serverIsGone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void work() {
        try {
            List<String> request = requests.take();
            while (true) {
                answer(request);
                request = requests.poll(IDLE_SECONDS, TimeUnit.SECONDS);
                if (request == null) {
                    loadValidatorBeside();
                    request = requests.take();
                }
            }
        } catch (IOException | InterruptedException nobodyListens) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Once, on a thread that gives way to every file. */
    private void loadValidatorBeside() {
        if (validatorLoading) {
            return;
        }
        validatorLoading = true;
        Thread beside = new Thread(
                () -> {
                    try {
                        acts.warmSignatures(Path.of("pemanasan.pdf"));
                    } catch (IOException e) {
                        System.err.println(
                                "validator not loaded: " + e.getClass().getName());
                    }
                },
                "validator");
        beside.setDaemon(true);
        beside.setPriority(Thread.MIN_PRIORITY);
        beside.start();
    }

    private void answer(List<String> request) throws IOException {
        try {
            wire.answer(acts.perform(request));
        } catch (Unreadable e) {
            wire.refuse(e.reason(), e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            // names of classes only: the message may quote the file
            wire.refuse(Cause.BROKEN, e.getClass().getName() + place(e));
        } catch (OutOfMemoryError e) {
            wire.refuse(Cause.TOO_HUNGRY, "heap");
            Runtime.getRuntime().halt(HUNGRY);
        }
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }
}
