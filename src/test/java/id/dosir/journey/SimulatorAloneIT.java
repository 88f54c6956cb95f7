package id.dosir.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.dosir.installed.Patience;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator alone, as the test of another program uses it: started from the jar, asked over plain HTTP, ended by a signal. */
class SimulatorAloneIT {

    private static final String NEW_NIK = "7101990101990099";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Process process;
    private URI base;

    @BeforeEach
    void start() throws Exception {
        Path console = folder.resolve("console.txt");
        process = launched(console, "--port", "0", "--smtp-port", "0");
        Patience.until(
                "the simulator answers",
                Duration.ofMinutes(2),
                () -> !process.isAlive() || read(console).lines().anyMatch(line -> line.startsWith("ready ")));
        assertThat(process.isAlive()).as(read(console)).isTrue();
        base = URI.create(read(console)
                .lines()
                .filter(line -> line.startsWith("ready "))
                .findFirst()
                .orElseThrow()
                .split(" ")[1]);
    }

    @AfterEach
    void end() throws Exception {
        process.destroyForcibly().waitFor();
    }

    @Test
    void another_program_signs_in_both_versions_and_the_signature_holds_against_the_ca_that_it_downloads()
            throws Exception {
        JsonObject person = Json.createObjectBuilder()
                .add("nik", NEW_NIK)
                .add("name", "Orang Lain")
                .add("email", "lain@simulasi.invalid")
                .add("passphrase", "Kata-Sandi-1!")
                .build();
        assertThat(send("PUT", "/simulator/users", "application/json", text(person))
                        .statusCode())
                .isEqualTo(200);
        for (String name : List.of("root", "issuing", "tsa")) {
            save("trust/" + name + ".pem", get("/ca/" + name + ".pem").body());
        }
        byte[] letter = Files.readAllBytes(Path.of("src/test/resources/papers/P1/surat-permohonan.pdf"));

        HttpResponse<byte[]> one = signOne(letter, "Kata-Sandi-1!");
        assertThat(one.statusCode()).as(text(one)).isEqualTo(200);
        String download =
                "/api/sign/download/" + one.headers().firstValue("id_dokumen").orElseThrow();
        assertThat(get(download).body()).isEqualTo(one.body());
        assertThat(get(download).statusCode()).isEqualTo(404);
        HttpResponse<byte[]> two = signTwo(letter, "Kata-Sandi-1!");
        assertThat(two.statusCode()).as(text(two)).isEqualTo(200);
        byte[] signedByTwo =
                Base64.getDecoder().decode(json(two).getJsonArray("file").getString(0));

        for (byte[] signed : List.of(one.body(), signedByTwo)) {
            assertThat(signed).startsWith(letter);
            assertThat(new String(signed, StandardCharsets.ISO_8859_1)).contains("SIMULASI");
            assertThat(new Letter(signed).signature(folder.resolve("trust")))
                    .isEqualTo(new Letter.Proof(true, true, "Orang Lain"));
            assertThat(json(verified(signed)).getString("conclusion")).isEqualTo("VALID");
        }
        assertThat(json(verified(letter)).getString("conclusion")).isEqualTo("NO_SIGNATURE");
    }

    @Test
    void openssl_gets_time_stamps_and_hears_of_a_revocation_by_ocsp_and_crl() throws Exception {
        String signer = "7101010101700001";
        for (String name : List.of("root", "issuing", "tsa")) {
            save(name + ".pem", get("/ca/" + name + ".pem").body());
        }
        save(
                "signer.pem",
                get("/simulator/users/" + signer + "/certificate.pem").body());
        save("paper.txt", "kertas".getBytes(StandardCharsets.UTF_8));

        openssl("ts", "-query", "-data", "paper.txt", "-sha256", "-cert", "-out", "query.tsq");
        HttpResponse<byte[]> stamp =
                send("POST", "/tsa", "application/timestamp-query", BodyPublishers.ofFile(folder.resolve("query.tsq")));
        save("reply.tsr", stamp.body());
        assertThat(openssl(
                        "ts",
                        "-verify",
                        "-data",
                        "paper.txt",
                        "-in",
                        "reply.tsr",
                        "-CAfile",
                        "root.pem",
                        "-untrusted",
                        "issuing.pem"))
                .contains("Verification: OK");
        assertThat(ocsp()).contains("signer.pem: good");

        send("POST", "/simulator/users/" + signer + "/status/REVOKE?reason=1", "text/plain", BodyPublishers.noBody());

        assertThat(ocsp()).contains("signer.pem: revoked", "keyCompromise");
        save("issuing.crl", get("/crl/issuing.crl").body());
        assertThat(openssl("crl", "-inform", "DER", "-in", "issuing.crl", "-CAfile", "issuing.pem", "-text", "-noout"))
                .contains("verify OK", "Key Compromise");
        assertThat(json(get("/api/user/status/" + signer)).getString("status")).isEqualTo("REVOKE");
        HttpResponse<byte[]> odd =
                send("POST", "/simulator/users/" + signer + "/status/ANEH", "text/plain", BodyPublishers.noBody());
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(text(odd)).contains("WAITING_FOR_VERIFICATION").doesNotContain("id.dosir");
    }

    @Test
    void switches_make_it_fail_as_the_service_was_seen_to_fail_and_each_ends_when_told() throws Exception {
        byte[] letter = Files.readAllBytes(Path.of("src/test/resources/papers/P1/surat-permohonan.pdf"));
        person();
        assertThat(json(signOne(letter, "salah")).getInt("status_code")).isEqualTo(2031);
        faults("{\"codeInText\":true}");
        assertThat(json(signTwo(letter, "salah")).getString("error")).endsWith("2031");
        faults("{\"mode\":\"503\",\"times\":1}");
        assertThat(signOne(letter, "Simulasi-2026!").statusCode()).isEqualTo(503);
        assertThat(signOne(letter, "Simulasi-2026!").statusCode()).isEqualTo(200);
        faults("{\"mode\":\"500\"}");
        assertThat(signTwo(letter, "Simulasi-2026!").statusCode()).isEqualTo(500);
        faults("{\"mode\":\"delay\",\"delayMillis\":1500}");
        long begin = System.nanoTime();
        assertThat(signTwo(letter, "Simulasi-2026!").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(1500));
        faults("{\"mode\":\"none\"}");
        HttpResponse<byte[]> odd = signOne("no PDF".getBytes(StandardCharsets.UTF_8), "Simulasi-2026!");
        assertThat(odd.statusCode()).isEqualTo(400);
        assertThat(json(odd).getString("error"))
                .startsWith("Proses signing gagal :")
                .contains("Exception");
        HttpResponse<byte[]> stranger = HTTP.send(
                HttpRequest.newBuilder(base.resolve("/api/user/status/" + NEW_NIK))
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(stranger.statusCode()).isEqualTo(401);
    }

    @Test
    void a_signal_ends_it_with_its_child_and_the_next_start_knows_the_people() throws Exception {
        person();
        List<ProcessHandle> children = process.descendants().toList();
        assertThat(children).isNotEmpty();

        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(catchThrowable(() -> get("/simulator/users"))).isInstanceOf(ConnectException.class);
        start();
        assertThat(text(get("/simulator/users"))).contains(NEW_NIK).doesNotContain("Simulasi-2026!");
    }

    @Test
    void a_port_that_is_taken_and_an_address_of_others_are_told_in_one_line() throws Exception {
        Path console = folder.resolve("second.txt");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process second = launched(console, "--port", String.valueOf(taken.getLocalPort()), "--smtp-port", "0");
            assertThat(second.waitFor()).as(read(console)).isEqualTo(4);
        }
        assertThat(read(console)).contains("--port").doesNotContain("\tat ");

        Process third = launched(console, "--address", "esign.bssn.go.id");
        assertThat(third.waitFor()).isEqualTo(2);
        assertThat(read(console)).hasLineCount(1).contains("loopback");
    }

    private Process launched(Path console, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-jar",
                Path.of("target/dosir.jar").toString(),
                "simulator",
                "--folder",
                folder.resolve("data").toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
    }

    private void person() throws Exception {
        send(
                "PUT",
                "/simulator/users",
                "application/json",
                BodyPublishers.ofString(
                        "{\"nik\":\"" + NEW_NIK
                                + "\",\"name\":\"Orang Lain\",\"email\":\"lain@simulasi.invalid\",\"passphrase\":\"Simulasi-2026!\"}"));
    }

    private void faults(String json) throws Exception {
        assertThat(send("POST", "/simulator/faults", "application/json", BodyPublishers.ofString(json))
                        .statusCode())
                .isEqualTo(200);
    }

    private String ocsp() throws Exception {
        return openssl(
                "ocsp",
                "-issuer",
                "issuing.pem",
                "-cert",
                "signer.pem",
                "-url",
                base + "/ocsp",
                "-CAfile",
                "root.pem",
                "-verify_other",
                "issuing.pem");
    }

    private HttpResponse<byte[]> signOne(byte[] pdf, String passphrase) throws Exception {
        String boundary = "----simulasi";
        StringBuilder head = new StringBuilder();
        for (String[] field : new String[][] {
            {"nik", NEW_NIK},
            {"passphrase", passphrase},
            {"tampilan", "visible"},
            {"image", "false"},
            {"linkQR", "https://contoh.invalid/1"},
            {"page", "1"},
            {"xAxis", "300"},
            {"yAxis", "100"},
            {"width", "200"},
            {"height", "70"}
        }) {
            head.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n"
                    + field[1] + "\r\n");
        }
        head.append("--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"surat.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n");
        return send(
                "POST",
                "/api/sign/pdf",
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(pdf),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
    }

    private HttpResponse<byte[]> signTwo(byte[] pdf, String passphrase) throws Exception {
        return send(
                "POST",
                "/api/v2/sign/pdf",
                "application/json",
                text(Json.createObjectBuilder()
                        .add("nik", NEW_NIK)
                        .add("passphrase", passphrase)
                        .add(
                                "signatureProperties",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("tampilan", "INVISIBLE")))
                        .add(
                                "file",
                                Json.createArrayBuilder()
                                        .add(Base64.getEncoder().encodeToString(pdf)))
                        .build()));
    }

    private HttpResponse<byte[]> verified(byte[] pdf) throws Exception {
        return send(
                "POST",
                "/api/v2/verify/pdf",
                "application/json",
                text(Json.createObjectBuilder()
                        .add("file", Base64.getEncoder().encodeToString(pdf))
                        .build()));
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return send("GET", path, "text/plain", BodyPublishers.noBody());
    }

    private HttpResponse<byte[]> send(String method, String path, String type, BodyPublisher body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString("esign:wayang".getBytes()))
                        .header("Content-Type", type)
                        .timeout(Duration.ofMinutes(2))
                        .method(method, body)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private String openssl(String... arguments) throws Exception {
        return new OpenSsl(folder).says(arguments);
    }

    private void save(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static BodyPublisher text(JsonObject json) {
        return BodyPublishers.ofString(json.toString());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static JsonObject json(HttpResponse<byte[]> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(text(answer)))) {
            return reader.readObject();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
