import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How much slower does Dosir start than an empty Faces application on the same server?
 *
 * <pre>mvn -ntp -Dmaven.test.skip package &amp;&amp; java src/bench/StartUp.java [runs]</pre>
 *
 * Time from the start of the process to the first 200 of the first page, with the same flags, in turns, on a home that a demo
 * has already filled. Prints the medians and their ratio; exit code 1 when the ratio is above 2.5. A busy machine slows both.
 */
public final class StartUp {

    private static final double HIGHEST_RATIO = 2.5;
    private static final Path BUILT = Path.of("target");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(1))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final Path folder;
    private final Path home;

    private StartUp(Path folder) {
        this.folder = folder;
        this.home = folder.resolve("data");
    }

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("dosir-start-up");
        double ratio;
        try {
            ratio = new StartUp(folder).compare(runs);
        } finally {
            delete(folder);
        }
        System.exit(ratio > HIGHEST_RATIO ? 1 : 0);
    }

    private double compare(int runs) throws Exception {
        Path empty = emptyWar();
        fillHome();
        double[] bare = new double[runs];
        double[] dosir = new double[runs];
        for (int i = 0; i < runs; i++) {
            bare[i] = measure(empty);
            dosir[i] = measure(BUILT.resolve("dosir.war"));
            System.out.printf("run %d: empty %.1f s, Dosir %.1f s%n", i + 1, bare[i], dosir[i]);
        }
        double ratio = median(dosir) / median(bare);
        System.out.printf(
                "median: empty %.1f s, Dosir %.1f s, ratio %.2f (at most %.1f)%n",
                median(bare), median(dosir), ratio, HIGHEST_RATIO);
        return ratio;
    }

    /** One demo run makes the database, the sample data and the simulator's trust anchors. */
    private void fillHome() throws Exception {
        int port = freePort();
        ProcessBuilder demo = new ProcessBuilder("java", "-jar", BUILT.resolve("dosir.jar").toString(), "demo");
        demo.environment()
                .putAll(Map.of(
                        "DOSIR_HOME", home.toString(),
                        "DOSIR_PORT", Integer.toString(port),
                        "DOSIR_SIMULATOR_PORT", Integer.toString(freePort()),
                        "DOSIR_SMTP_PORT", Integer.toString(freePort())));
        secondsToFirstPage(demo, port);
    }

    private double measure(Path war) throws Exception {
        int port = freePort();
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        ProcessBuilder server = new ProcessBuilder(
                "java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-Djava.io.tmpdir=" + scratch,
                "-jar",
                BUILT.resolve("server/payara-micro.jar").toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "dosir",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                preboot().toString(),
                "--nocluster",
                "--nohostaware",
                "--disablephonehome");
        server.environment()
                .putAll(Map.of(
                        "DOSIR_HOME", home.toString(),
                        "DOSIR_DEMO", "true",
                        "DOSIR_DEMO_PASSWORD", "demo-dosir",
                        "DOSIR_DB_URL", "jdbc:h2:file:" + home.resolve("db/dosir") + ";WRITE_DELAY=0",
                        "DOSIR_BASE_URL", "http://localhost:" + port + "/dosir",
                        "DOSIR_BSRE_URL", "http://127.0.0.1:9",
                        "DOSIR_BSRE_USER", "esign",
                        "DOSIR_BSRE_PASSWORD", "wayang",
                        "DOSIR_BSRE_TRUST", home.resolve("db/simulator/trust").toString(),
                        "DOSIR_MAIL_HOST", "127.0.0.1"));
        server.environment().put("DOSIR_MAIL_PORT", "9");
        server.environment().put("DOSIR_MAIL_FROM", "dosir@demo.invalid");
        double seconds = secondsToFirstPage(server, port);
        delete(scratch);
        return seconds;
    }

    private double secondsToFirstPage(ProcessBuilder server, int port) throws Exception {
        Path log = folder.resolve("log.txt");
        long begin = System.nanoTime();
        Process process = server.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Thread atEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atEnd);
        try {
            URI page = URI.create("http://127.0.0.1:" + port + "/dosir/");
            while (!answers(page)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IllegalStateException("no first page:\n" + tail(log));
                }
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
            return (System.nanoTime() - begin) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Runtime.getRuntime().removeShutdownHook(atEnd);
        }
    }

    private static boolean answers(URI page) throws InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(60)).build();
        try {
            return CLIENT.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path preboot() throws IOException {
        String server = "set configs.config.server-config.";
        return Files.writeString(
                folder.resolve("preboot.txt"),
                server + "network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n" + server
                        + "hazelcast-config-specific-configuration.enabled=false\n");
    }

    private Path emptyWar() throws IOException {
        Map<String, String> entries = Map.of(
                "WEB-INF/web.xml",
                """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                    <load-on-startup>1</load-on-startup></servlet>
                  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
                  <welcome-file-list><welcome-file>index.xhtml</welcome-file></welcome-file-list>
                </web-app>
                """,
                "WEB-INF/beans.xml",
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>",
                "index.xhtml",
                """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
                <h:head><title>Empty</title></h:head>
                <h:body><h:form><h:outputText value="empty"/></h:form></h:body>
                </html>
                """);
        Path war = folder.resolve("empty.war");
        try (OutputStream file = Files.newOutputStream(war); ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return war;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(log));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
