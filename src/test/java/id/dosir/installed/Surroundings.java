package id.dosir.installed;

import id.dosir.simulator.Options;
import id.dosir.simulator.Simulator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.operator.OperatorCreationException;

/** What the server needs around it: a fresh home, the simulator, a line to its mail catcher that can be cut, a database. */
public final class Surroundings {

    /** Everything the server writes. */
    public static final Path HOME = Path.of("target", "it-home").toAbsolutePath();

    private static Simulator simulator;
    private static Line mailLine;
    private static String postgresql;

    private Surroundings() {}

    static synchronized void start() {
        if (simulator != null) {
            return;
        }
        try {
            empty(HOME);
            Files.createDirectories(HOME.resolve("server"));
            simulator = Simulator.start(Options.in(HOME.resolve("simulator")), Clock.systemUTC());
            mailLine = Line.to(simulator.smtpPort());
            System.setProperty("dosir.it.jvm", String.join(" ", jvm()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the simulator does not start", e);
        }
    }

    /** @return address of the simulator */
    public static URI simulator() {
        return simulator.uri();
    }

    /** @return the line over which the server sends its mails */
    public static Line mailLine() {
        return mailLine;
    }

    /** @return JDBC address of the database, or empty on H2 */
    public static Optional<String> postgresql() {
        return Optional.ofNullable(postgresql);
    }

    private static List<String> jvm() throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + HOME.resolve("server"),
                "-Ddosir.home=" + HOME,
                "-Ddosir.demo=true",
                "-Ddosir.demo.dossiers=false",
                "-Ddosir.bsre.url=" + simulator.uri(),
                "-Ddosir.bsre.ocsp=" + simulator.uri().resolve("/ocsp"),
                "-Ddosir.bsre.crl=" + simulator.uri().resolve("/crl/issuing.crl"),
                "-Ddosir.bsre.user=esign",
                "-Ddosir.bsre.password=wayang",
                "-Ddosir.bsre.timeout=PT20S",
                "-Ddosir.clock.interval=PT1S",
                // tests change rows and files behind the archive's back, and set the clock
                "-Ddosir.check.at=never",
                "-Ddosir.anchor.at=never",
                "-Ddosir.anchor.mail=jangkar@luar.invalid",
                "-Ddosir.bsre.trust=" + HOME.resolve("simulator/trust"),
                "-Ddosir.mail.host=127.0.0.1",
                "-Ddosir.mail.port=" + mailLine.port(),
                "-Ddosir.mail.from=dosir@uji.invalid"));
        if ("postgresql".equals(System.getProperty("dosir.it.db"))) {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
            postgresql = postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
            options.add("-Ddosir.db.url=" + postgresql);
            options.add("-Ddosir.db.user=postgres");
            options.add("-Ddosir.db.password=postgres");
        }
        return options;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
