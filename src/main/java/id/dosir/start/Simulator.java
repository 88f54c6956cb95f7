package id.dosir.start;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** BSrE's eSign service and a mailbox, played by a process of its own beside the server. */
final class Simulator {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final CountDownLatch ready = new CountDownLatch(1);
    private final ServerLog log;
    private final Child child;
    private volatile String lastLine = "-";

    Simulator(Installation installation, LaunchSettings settings, HomeFolder home) throws IOException {
        log = new ServerLog(home.scratch(), "simulator", this::read);
        Process process = new ProcessBuilder(
                        ServerCommand.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-XX:+PerfDisableSharedMem",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + home.freshScratch("simulator"),
                        "-cp",
                        installation.simulatorClassPath(),
                        "id.dosir.simulator.Simulator",
                        "--port",
                        Integer.toString(settings.simulatorPort()),
                        "--folder",
                        home.simulator().toString(),
                        "--smtp-port",
                        Integer.toString(settings.smtpPort()),
                        "--with-parent")
                .redirectErrorStream(true)
                .start();
        child = new Child(process, Duration.ofSeconds(5));
        log.follow(process.getInputStream());
    }

    private boolean read(String line) {
        if (line.startsWith("ready")) {
            ready.countDown();
        }
        if (!line.isBlank() && !line.startsWith("\tat ")) {
            lastLine = line.strip();
        }
        return true;
    }

    /** Returns once it answers; its trust anchors are written then. */
    void awaitReady() throws CannotStart, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.await(200, TimeUnit.MILLISECONDS)) {
            if (!child.alive() || System.nanoTime() > end) {
                throw new CannotStart(ExitCode.SIMULATOR, "failed.simulator", lastLine, log.file());
            }
        }
    }

    void requireAlive() throws CannotStart {
        if (!child.alive()) {
            throw new CannotStart(
                    ExitCode.SIMULATOR,
                    "failed.simulator.ended",
                    child.process().exitValue(),
                    log.file());
        }
    }

    Child child() {
        return child;
    }
}
