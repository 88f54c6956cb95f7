package id.dosir.journey;

import id.dosir.installed.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The demo as a person starts it, {@code java -jar dosir.jar demo}: launcher, server, simulator and readers as processes of their own. */
final class Demo {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final String READY = "Dosir DEMO siap";

    private final Path home;
    private final List<Integer> ports;
    private Process launcher;

    private Demo(Path home, List<Integer> ports) {
        this.home = home;
        this.ports = ports;
    }

    /**
     * Starts with an empty home and without sample dossiers, and returns when the launcher says that it is ready.
     *
     * @param name of a folder below {@code target}
     */
    static Demo fresh(String name) {
        Path home = Path.of("target", name).toAbsolutePath();
        try {
            empty(home);
            Files.createDirectories(home);
            Demo demo = new Demo(home, freePorts());
            demo.start();
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts once more with what the home holds, on the same ports. */
    void start() {
        Path said = home.resolveSibling(home.getFileName() + ".log");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "dosir.jar").toAbsolutePath().toString(),
                        "demo")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        command.environment().put("DOSIR_HOME", home.toString());
        command.environment().put("DOSIR_PORT", ports.get(0).toString());
        command.environment().put("DOSIR_SIMULATOR_PORT", ports.get(1).toString());
        command.environment().put("DOSIR_SMTP_PORT", ports.get(2).toString());
        command.environment().put("DOSIR_DEMO_DOSSIERS", "false");
        try {
            launcher = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroyForcibly, "demo-end"));
        Patience.until("the demo is ready", START, () -> {
            String text = text(said);
            if (!launcher.isAlive()) {
                throw new IllegalStateException("the demo ended by itself: " + text);
            }
            return text.contains(READY);
        });
    }

    /** {@code kill -9} of every process at once: nobody gets to close a file or finish a sentence. */
    void kill() {
        List<ProcessHandle> all = Stream.concat(launcher.descendants(), Stream.of(launcher.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each ->
                each.onExit().orTimeout(STOP.toSeconds(), TimeUnit.SECONDS).join());
    }

    /** Ends it as Ctrl-C does. */
    void stop() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Path home() {
        return home;
    }

    /** @return address of the WAR, with a slash at the end */
    URI base() {
        return URI.create("http://127.0.0.1:" + ports.get(0) + "/dosir/");
    }

    URI simulator() {
        return URI.create("http://127.0.0.1:" + ports.get(1));
    }

    private static List<Integer> freePorts() throws IOException {
        try (ServerSocket first = port();
                ServerSocket second = port();
                ServerSocket third = port()) {
            return Stream.of(first, second, third)
                    .map(ServerSocket::getLocalPort)
                    .toList();
        }
    }

    private static ServerSocket port() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
