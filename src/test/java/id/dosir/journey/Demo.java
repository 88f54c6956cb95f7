package id.dosir.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The demo as a person starts it, {@code java -jar dosir.jar demo}: launcher, server, simulator and readers as processes of their own. */
final class Demo {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(40);
    /** Characters of the server's log that tell why a start took too long. */
    private static final int LAST_WORDS = 6_000;

    private static final String READY = "Dosir DEMO siap";
    /** Shorter than usual, so that a test can wait for its end; a cold, busy machine still signs within it. */
    private static final String SIGNING_TIMEOUT = "PT20S";

    private static Demo shared;
    private static Demo sharedWithOcr;

    private static final Path BUILT = Path.of("target").toAbsolutePath();

    private final Path installation;
    private final Path home;
    private final List<Integer> ports;
    private final Map<String, String> settings;
    private Process launcher;

    private Demo(Path installation, Path home, List<Integer> ports, Map<String, String> settings) {
        this.installation = installation;
        this.home = home;
        this.ports = ports;
        this.settings = settings;
    }

    /** The one that the tests share which only need a demo that runs; ends with the JVM. */
    static synchronized Demo shared() {
        if (shared == null) {
            shared = fresh("journey-home");
        }
        return shared;
    }

    /**
     * The one that the tests share which need scans to be read, too; ends with the JVM. Where the machine has no tesseract, the test is left out, but with {@code CI=true}.
     */
    static synchronized Demo withOcr() {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
        assumeTrue(there || "true".equals(System.getenv("CI")), "no tesseract on this machine");
        if (sharedWithOcr == null) {
            sharedWithOcr = fresh("ocr-home", Map.of("DOSIR_OCR_COMMAND", "tesseract"));
        }
        return sharedWithOcr;
    }

    /**
     * Starts with an empty home and without sample dossiers, and returns when the launcher says that it is ready.
     *
     * @param name of a folder below {@code target}
     */
    static Demo fresh(String name) {
        return fresh(name, Map.of());
    }

    /** @param settings as variables of the surroundings */
    static Demo fresh(String name, Map<String, String> settings) {
        return fresh(BUILT, name, settings);
    }

    /** Starts likewise what is shipped, but with a clock that a test may set: {@link OfficeWall}. */
    static Demo withWall(String name) {
        Path installation = BUILT.resolve("with-wall");
        try {
            empty(installation);
            Files.createDirectories(installation);
            Files.copy(BUILT.resolve("dosir.jar"), installation.resolve("dosir.jar"));
            for (String folder : List.of("server", "demo", "reader")) {
                Files.createSymbolicLink(installation.resolve(folder), BUILT.resolve(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Installed.withWall(installation.resolve("dosir.war"));
        return fresh(installation, name, Map.of());
    }

    private static Demo fresh(Path installation, String name, Map<String, String> settings) {
        Path home = BUILT.resolve(name);
        try {
            empty(home);
            Files.createDirectories(home);
            Demo demo = new Demo(installation, home, freePorts(), settings);
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
                        installation.resolve("dosir.jar").toString(),
                        "demo")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        command.environment().put("DOSIR_HOME", home.toString());
        command.environment().put("DOSIR_PORT", ports.get(0).toString());
        command.environment().put("DOSIR_SIMULATOR_PORT", ports.get(1).toString());
        command.environment().put("DOSIR_SMTP_PORT", ports.get(2).toString());
        command.environment().put("DOSIR_DEMO_DOSSIERS", "false");
        // one machine plays all visitors
        command.environment().put("DOSIR_VERIFICATION_PER_MINUTE", "1000");
        command.environment().put("DOSIR_BSRE_TIMEOUT", SIGNING_TIMEOUT);
        // what it makes of scans would come between what other tests count
        command.environment().put("DOSIR_OCR_COMMAND", "none");
        command.environment().putAll(settings);
        try {
            launcher = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroyForcibly, "demo-end"));
        try {
            Patience.until("the demo is ready", START, () -> {
                String text = text(said);
                if (!launcher.isAlive()) {
                    throw new IllegalStateException("the demo ended by itself: " + text);
                }
                return text.contains(READY);
            });
        } catch (AssertionError late) {
            String log = text(home.resolve("tmp").resolve("server.log"));
            throw new AssertionError(text(said) + "\n" + log.substring(Math.max(0, log.length() - LAST_WORDS)), late);
        }
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

    /** @return the process of the server itself, without launcher, simulator and readers */
    ProcessHandle server() {
        return launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("--contextroot"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no server runs"));
    }

    Path home() {
        return home;
    }

    /** @return the rows of a demo that has ended */
    Connection rows() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("db").resolve("dosir"), "dosir", "dosir");
    }

    /** @return address of the WAR, with a slash at the end */
    URI base() {
        return URI.create("http://127.0.0.1:" + ports.get(0) + "/dosir/");
    }

    URI simulator() {
        return URI.create("http://127.0.0.1:" + ports.get(1));
    }

    Office office() {
        return new Office(base());
    }

    /** @param switched as the simulator takes it, such as {@code {"mode":"500"}} */
    void fault(JsonObjectBuilder switched) {
        tell("/simulator/faults", switched.build().toString());
    }

    /** @param status of a person at the signing service, such as {@code REVOKE} */
    void turn(String nik, String status) {
        tell("/simulator/users/" + nik + "/status/" + status, "");
    }

    /** Makes a person known to the signing service, with a certificate of her own. */
    void person(String nik, String name) {
        Answer answer = Api.send(HttpRequest.newBuilder(simulator().resolve("/simulator/users"))
                .PUT(HttpRequest.BodyPublishers.ofString(Json.createObjectBuilder()
                        .add("nik", nik)
                        .add("name", name)
                        .add("email", nik + "@simulasi.invalid")
                        .add("passphrase", Office.PASSPHRASE)
                        .build()
                        .toString())));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    /** @return the certificate that a person of the signing service has now */
    X509Certificate certificate(String nik) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(served("/simulator/users/" + nik + "/certificate.pem")));
    }

    /** @return what the simulator serves there, such as a certificate of its authority */
    byte[] served(String path) {
        Answer answer =
                Api.send(HttpRequest.newBuilder(simulator().resolve(path)).GET());
        assertThat(answer.status()).isEqualTo(200);
        return answer.text().getBytes(StandardCharsets.US_ASCII);
    }

    private void tell(String path, String body) {
        Answer answer = Api.send(
                HttpRequest.newBuilder(simulator().resolve(path)).POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** @return names of the files in the store */
    Set<String> kept() {
        return files("documents", file -> true);
    }

    /** @return what uploads leave when nobody clears up: our own staging, and the server's parts of forms */
    Set<String> unfinished() {
        return files("tmp", name -> name.endsWith(".part") || name.startsWith("upload_") || name.startsWith("MIME"));
    }

    /** @return what lies in the scratch folder, but for logs, pictures of pages, and what the readers hold that live now */
    Set<String> scratch() {
        Path scratch = home.resolve("tmp");
        return files(scratch).stream()
                .map(file -> scratch.relativize(file).toString())
                .filter(name -> !name.matches("(?:reader-|gambar|kata).*|.*\\.log"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> files(String folder, Predicate<String> name) {
        return files(home.resolve(folder)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE; // the server works on while we look
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
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
