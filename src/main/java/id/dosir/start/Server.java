package id.dosir.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Payara Micro with Dosir's WAR, in a process of its own. */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String FOR_THE_CONSOLE = "DOSIR> ";

    private final Child child;
    private final ServerLog log;
    private final DeploymentLog deployment = new DeploymentLog();
    private final Readiness readiness;
    private final PrintStream out;

    Server(ServerCommand command, PrintStream out) throws IOException {
        this.out = out;
        log = new ServerLog(command.home().scratch(), "server", this::read);
        Process process = command.prepared().start();
        child = new Child(process, Duration.ofSeconds(20));
        log.follow(process.getInputStream());
        LaunchSettings settings = command.settings();
        String host = settings.knockAt().getHostAddress();
        readiness = new Readiness(
                URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + settings.port()));
    }

    /**
     * A line the WAR marks with {@value #FOR_THE_CONSOLE} (the one-time code of the first start) is shown and not kept: the log
     * must hold no secret.
     */
    private boolean read(String line) {
        int mark = line.indexOf(FOR_THE_CONSOLE);
        if (mark >= 0) {
            out.println(line.substring(mark + FOR_THE_CONSOLE.length()).replaceAll("]]$", ""));
            return false;
        }
        deployment.read(line);
        return true;
    }

    /** Returns once the pages can be used. */
    void awaitReady(Simulator beside) throws CannotStart, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!readiness.answers()) {
            if (deployment.failed()) {
                child.process()
                        .waitFor(1, TimeUnit.SECONDS); // the rest of the stack, with the cause, is still being written
                throw undeployed();
            }
            if (!child.alive()) {
                throw ended();
            }
            if (beside != null) {
                beside.requireAlive();
            }
            if (System.nanoTime() > end) {
                throw new CannotStart(
                        ExitCode.SERVER, "failed.server.late", PATIENCE.toSeconds(), deployment.reason(), log.file());
            }
            child.process().waitFor(300, TimeUnit.MILLISECONDS);
        }
    }

    /** Returns as soon as the server has ended, at the latest after a second. */
    void awaitEnd() throws InterruptedException {
        child.process().waitFor(1, TimeUnit.SECONDS);
    }

    /** Why the server is no longer there. */
    CannotStart ended() {
        if (deployment.wrongSetting().isPresent()) {
            return undeployed();
        }
        return new CannotStart(
                ExitCode.SERVER, "failed.server.ended", child.process().exitValue(), deployment.reason(), log.file());
    }

    private CannotStart undeployed() {
        return deployment
                .wrongSetting()
                .map(told -> new CannotStart(ExitCode.SETTING, "failed.setting", told, log.file()))
                .orElseGet(() -> new CannotStart(ExitCode.SERVER, "failed.server", deployment.reason(), log.file()));
    }

    Child child() {
        return child;
    }
}
