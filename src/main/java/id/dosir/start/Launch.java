package id.dosir.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts the server, in the demo with the simulator before it, and stays until it is stopped. */
record Launch(Mode mode) implements Subcommand {

    /** A server whose launcher was killed halts itself after fifteen seconds at most. */
    private static final Duration EARLIER_CHILD_ENDS = Duration.ofSeconds(20);

    @Override
    public String name() {
        return mode.word();
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws CannotStart, InterruptedException {
        if (!arguments.isEmpty()) {
            throw new CannotStart(ExitCode.USAGE, "usage.no.arguments", name(), String.join(" ", arguments));
        }
        Sources sources = Sources.ofThisProcess();
        LaunchSettings settings = LaunchSettings.read(sources, mode);
        Installation installation = Installation.ofThisJar();
        installation.requireBuilt(mode);
        HomeFolder home = new HomeFolder(settings.home());
        home.requireUsable();
        try (HomeLock lock = HomeLock.take(home, EARLIER_CHILD_ENDS)) {
            requireFreePorts(settings);
            return run(new ServerCommand(installation, settings, home, mode, sources), lock, out);
        } catch (IOException fault) {
            throw new CannotStart(ExitCode.HOME, "failed.io", fault.getMessage(), home.root());
        }
    }

    private void requireFreePorts(LaunchSettings settings) throws CannotStart {
        Ports.requireFree("DOSIR_PORT", settings.address(), settings.port());
        if (mode == Mode.DEMO) {
            Ports.requireFree("DOSIR_SIMULATOR_PORT", InetAddress.getLoopbackAddress(), settings.simulatorPort());
            Ports.requireFree("DOSIR_SMTP_PORT", InetAddress.getLoopbackAddress(), settings.smtpPort());
        }
    }

    private int run(ServerCommand command, HomeLock lock, PrintStream out)
            throws IOException, CannotStart, InterruptedException {
        long begin = System.nanoTime();
        Children children = new Children(out);
        Runtime.getRuntime().addShutdownHook(new Thread(children::stop, "stop"));
        Simulator simulator = null;
        if (mode == Mode.DEMO) {
            out.println(Words.of("progress.simulator"));
            simulator = new Simulator(command.installation(), command.settings(), command.home());
            children.add(simulator.child());
            lock.note(simulator.child().process().toHandle());
            if (!trustIsThere(command.home())) {
                simulator.awaitReady(); // the server reads the trust anchors when it starts
            }
        }
        out.println(Words.of("progress.server"));
        Server server = new Server(command, out);
        children.add(server.child());
        lock.note(server.child().process().toHandle());
        if (simulator != null) {
            simulator.awaitReady();
            out.println(Words.of("progress.simulator.ready"));
        }
        server.awaitReady(simulator);
        children.ready();
        out.println(welcome(command.settings(), Duration.ofNanos(System.nanoTime() - begin)));
        return stay(server, simulator, children);
    }

    /** Ends by a signal to this process, or with the reason why a child ended by itself. */
    private static int stay(Server server, Simulator simulator, Children children)
            throws CannotStart, InterruptedException {
        try {
            while (server.child().alive()) {
                server.awaitEnd();
                if (simulator != null) {
                    simulator.requireAlive();
                }
            }
            throw server.ended();
        } catch (CannotStart ended) {
            if (children.stopping()) {
                return ExitCode.STOPPED.code();
            }
            throw ended;
        }
    }

    private static boolean trustIsThere(HomeFolder home) throws IOException {
        Path trust = home.simulator().resolve("trust");
        if (!Files.isDirectory(trust)) {
            return false;
        }
        try (DirectoryStream<Path> anchors = Files.newDirectoryStream(trust, "*.pem")) {
            return anchors.iterator().hasNext();
        }
    }

    private String welcome(LaunchSettings settings, Duration taken) {
        return Words.of(
                "ready." + name(),
                taken.toSeconds(),
                settings.firstPage(),
                settings.demoPassword(),
                settings.simulatorPort(),
                settings.home());
    }
}
