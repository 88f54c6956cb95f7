package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The simulator as a process: {@code --port N --folder DIR --smtp-port N [--user U] [--password P] [--with-parent]}.
 *
 * <p>Prints one line {@code ready ...} when it answers. Bad arguments: one line on the error stream, exit 2; a port that is taken: the same, exit 4.
 */
public final class Simulator implements AutoCloseable {

    /** DSS warns about every empty field and every certificate it looks at before the sources are asked. */
    private static final Logger DSS_LOG = Logger.getLogger("eu.europa.esig");

    private static final int THREADS = 16;
    private static final String CRL = "application/pkix-crl";
    /** Exit code, the same as the launcher's. */
    private static final int PORT_TAKEN = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Mailbox mailbox;
    private final FaultyAnswers faulty;
    private final Faults faults = new Faults();

    private Simulator(Options options, Clock clock)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Files.createDirectories(options.folder());
        this.server = HttpServer.create(new InetSocketAddress(options.address(), options.port()), 0);
        try {
            People people = new People(options.folder(), clock);
            TestAuthority authority = new TestAuthority(options.folder(), uri().toString(), clock);
            RevocationAnswers answers = new RevocationAnswers(authority, people, clock);
            this.faulty = new FaultyAnswers(faults, clock);
            this.mailbox = new Mailbox(options.address(), options.smtpPort());
            TimeStamps stamps = new TimeStamps(authority.timeStamping(), clock);
            Pen pen = new Pen(new LetterSigner(authority, answers, stamps, clock), faults);
            BasicCredential credential = new BasicCredential(options.user(), options.password());
            Routes routes = new Routes();
            one(routes, credential, new SigningService(people, pen, faulty));
            two(routes, credential, new SigningServiceTwo(people, pen, faulty, new OneTimeCodes(clock), mailbox));
            Verification verification = new Verification(authority, answers);
            routes.on("POST", "/api/sign/verify", credential.before(verification::one))
                    .on("POST", "/api/v2/verify/pdf", credential.before(verification::two));
            switchboard(routes, new PeoplePages(people, authority));
            authorities(routes, authority, answers, stamps);
            server.createContext("/", routes);
            server.setExecutor(threads);
            server.start();
        } catch (IOException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            server.stop(0);
            threads.shutdownNow();
            throw e;
        }
    }

    /**
     * @param options where to listen and keep data
     * @param clock for certificates, time stamps and revocations
     * @return the simulator, already answering
     * @throws IOException when a port is taken or the folder cannot be written
     */
    public static Simulator start(Options options, Clock clock)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        return new Simulator(options, clock);
    }

    /** @return address of HTTP, without a slash at the end */
    public URI uri() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
    }

    /** @return port of the mail catcher */
    public int smtpPort() {
        return mailbox.port();
    }

    @Override
    public void close() {
        faulty.close();
        server.stop(0);
        threads.shutdownNow();
        mailbox.close();
    }

    private static void one(Routes routes, BasicCredential credential, SigningService signing) {
        routes.on("POST", "/api/sign/pdf", credential.before(signing::sign))
                .on("GET", "/api/sign/download/([0-9a-zA-Z-]+)", credential.before(signing::download))
                .on("GET", "/api/user/status/([^/]+)", credential.before(signing::status));
    }

    private static void two(Routes routes, BasicCredential credential, SigningServiceTwo signing) {
        routes.on("POST", "/api/v2/sign/pdf", credential.before(signing::sign))
                .on("POST", "/api/v2/sign/get/totp", credential.before(signing::code))
                .on("POST", "/api/v2/user/check/status", credential.before(signing::status));
    }

    private static void authorities(
            Routes routes, TestAuthority authority, RevocationAnswers answers, TimeStamps stamps) {
        routes.on("POST", "/ocsp", (call, path) -> Reply.bytes("application/ocsp-response", answers.ocsp(sent(call))))
                .on(
                        "POST",
                        "/tsa",
                        (call, path) -> Reply.bytes("application/timestamp-reply", stamps.answer(sent(call))))
                .on("GET", "/crl/issuing\\.crl", (call, path) -> Reply.bytes(CRL, answers.issuingCrl()))
                .on("GET", "/crl/root\\.crl", (call, path) -> Reply.bytes(CRL, answers.rootCrl()))
                .on("GET", "/ca/root\\.pem", (call, path) -> pem(authority.root()))
                .on("GET", "/ca/issuing\\.pem", (call, path) -> pem(authority.issuing()))
                .on("GET", "/ca/tsa\\.pem", (call, path) -> pem(authority.timeStamping()));
    }

    private static byte[] sent(HttpExchange call) throws IOException {
        return call.getRequestBody().readNBytes(1 << 16);
    }

    private static Reply pem(Credential of) throws GeneralSecurityException {
        return Reply.bytes(
                "application/x-pem-file", TestAuthority.pem(of.certificate()).getBytes(StandardCharsets.US_ASCII));
    }

    private void switchboard(Routes routes, PeoplePages people) throws IOException {
        byte[] style;
        try (InputStream in = Simulator.class.getResourceAsStream("simulator.css")) {
            style = in.readAllBytes();
        }
        routes.on("GET", "/", people::page)
                .on("GET", "/simulator\\.css", (call, path) -> Reply.bytes("text/css", style))
                .on("GET", "/simulator/users", people::list)
                .on("PUT", "/simulator/users", people::put)
                .on("POST", "/simulator/users", people::add)
                .on("GET", "/simulator/users/(\\d{16})/certificate\\.pem", people::certificate)
                .on("POST", "/simulator/users/(\\d{16})/status/([A-Z_]+)", people::turn)
                .on(
                        "GET",
                        "/simulator/faults",
                        (call, path) -> Reply.json(200, faults.current().write()))
                .on("POST", "/simulator/faults", this::setFault)
                .on("GET", "/surat", mailbox::page)
                .on("GET", "/surat/(\\d{1,6})", mailbox::one)
                .on("GET", "/surat\\.json", mailbox::json);
    }

    private Reply setFault(HttpExchange call, Matcher path) throws IOException {
        byte[] body = call.getRequestBody().readNBytes(1 << 16);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            faults.set(Fault.read(reader.readObject()));
            return Reply.json(200, faults.current().write());
        } catch (JsonException | ClassCastException | IllegalArgumentException e) {
            return Reply.error(400, "bad fault: " + e.getMessage(), 400);
        }
    }

    /** @param arguments see the class */
    public static void main(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("simulator: " + e.getMessage());
            System.exit(2);
            return;
        }
        DSS_LOG.setLevel(Level.SEVERE);
        Simulator simulator;
        try {
            simulator = start(options, Clock.systemUTC());
        } catch (BindException taken) {
            System.err.println("simulator: a port is taken (--port, --smtp-port): " + taken.getMessage());
            System.exit(PORT_TAKEN);
            return;
        }
        System.out.println("ready " + simulator.uri() + " smtp " + simulator.smtpPort());
        if (options.withParent()) {
            System.in.transferTo(OutputStream.nullOutputStream());
            simulator.close();
            System.exit(0);
        }
    }
}
