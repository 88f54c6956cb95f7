package id.dosir.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.RevocationReason;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorTest {

    private static final String APPLICANT = "7101015703820002";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.start(Options.in(folder), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_restart_keeps_the_test_ca_the_people_and_what_was_changed() throws Exception {
        post("/simulator/users/" + APPLICANT + "/status/SUSPEND");
        String root = Files.readString(folder.resolve("trust/root.pem"));
        String certificate = get("/simulator/users/" + APPLICANT + "/certificate.pem");
        JsonArray before = json(get("/simulator/users"));

        simulator.close();
        start();

        assertThat(folder.resolve("trust/root.pem")).hasContent(root);
        assertThat(get("/simulator/users/" + APPLICANT + "/certificate.pem")).isEqualTo(certificate);
        assertThat(json(get("/simulator/users"))).isEqualTo(before);
        assertThat(person(APPLICANT).getString("status")).isEqualTo("SUSPEND");
    }

    @Test
    void a_revocation_shows_in_ocsp_and_crl_with_its_reason() throws Exception {
        CertificateToken certificate = certificate();
        CertificateToken issuer =
                DSSUtils.loadCertificate(folder.resolve("trust/issuing.pem").toFile());
        assertThat(ocsp(certificate, issuer).getStatus()).isEqualTo(CertificateStatus.GOOD);

        post("/simulator/users/" + APPLICANT + "/status/REVOKE?reason=1");

        for (RevocationToken<?> answer :
                new RevocationToken<?>[] {ocsp(certificate, issuer), crl(certificate, issuer)}) {
            assertThat(answer.getStatus()).isEqualTo(CertificateStatus.REVOKED);
            assertThat(answer.getReason()).isEqualTo(RevocationReason.KEY_COMPROMISE);
            assertThat(answer.isValid()).isTrue();
        }
    }

    @Test
    void a_new_certificate_after_a_revocation_has_a_new_serial_number_and_the_old_one_stays_revoked() throws Exception {
        CertificateToken old = certificate();
        CertificateToken issuer =
                DSSUtils.loadCertificate(folder.resolve("trust/issuing.pem").toFile());

        post("/simulator/users/" + APPLICANT + "/status/REVOKE");
        post("/simulator/users/" + APPLICANT + "/status/ISSUE");

        CertificateToken renewed = certificate();
        assertThat(renewed.getSerialNumber()).isNotEqualTo(old.getSerialNumber());
        assertThat(renewed.getSerialNumber().bitLength()).isEqualTo(150);
        assertThat(ocsp(old, issuer).getStatus()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(ocsp(renewed, issuer).getStatus()).isEqualTo(CertificateStatus.GOOD);
    }

    @Test
    void a_suspension_can_be_lifted_and_keeps_the_certificate() throws Exception {
        CertificateToken certificate = certificate();
        CertificateToken issuer =
                DSSUtils.loadCertificate(folder.resolve("trust/issuing.pem").toFile());

        post("/simulator/users/" + APPLICANT + "/status/SUSPEND");
        assertThat(ocsp(certificate, issuer).getReason()).isEqualTo(RevocationReason.CERTIFICATE_HOLD);
        post("/simulator/users/" + APPLICANT + "/status/ISSUE");

        assertThat(ocsp(certificate, issuer).getStatus()).isEqualTo(CertificateStatus.GOOD);
        assertThat(certificate()).isEqualTo(certificate);
    }

    @Test
    void a_certificate_names_its_holder_and_says_simulation() throws Exception {
        CertificateToken certificate = certificate();

        assertThat(certificate.getSubject().getRFC2253())
                .contains("Siti Rahayu Mokoagow")
                .contains("O=SIMULASI");
        assertThat(DSSUtils.loadCertificate(folder.resolve("trust/issuing.pem").toFile())
                        .getSubject()
                        .getRFC2253())
                .contains("CN=CA UJI DOSIR SIMULASI");
    }

    @Test
    void people_can_be_added_and_the_list_tells_no_passphrase() throws Exception {
        String answer = put(
                "{\"nik\":\"7101019912310099\",\"name\":\"Orang <Baru>\",\"email\":\"b@x.invalid\",\"passphrase\":\"Rahasia-1\",\"status\":\"SUSPEND\"}");

        assertThat(answer).contains("SUSPEND").doesNotContain("Rahasia-1");
        assertThat(get("/simulator/users")).contains("7101019912310099").doesNotContain("Rahasia-1");
        assertThat(get("/")).contains("SIMULATOR BSrE", "Orang &lt;Baru&gt;").doesNotContain("<Baru>");
        assertThat(put("{\"nik\":\"1\",\"name\":\"x\",\"passphrase\":\"y\"}")).contains("bad person");
    }

    @Test
    void a_page_of_another_origin_cannot_press_the_switches() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(
                        URI.create(simulator.uri() + "/simulator/users/" + APPLICANT + "/status/REVOKE"))
                .header("Origin", "http://evil.invalid")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(HTTP.send(foreign, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
        assertThat(person(APPLICANT).getString("status")).isEqualTo("ISSUE");
    }

    @Test
    void mails_are_caught_and_shown_as_text() throws Exception {
        mail("Pemberitahuan <1>", "Isi <b>satu</b>");
        mail("Pemberitahuan 2", "Isi dua");

        JsonArray mails = json(get("/surat.json"));
        assertThat(mails).hasSize(2);
        assertThat(mails.getJsonObject(0).getString("subject")).isEqualTo("Pemberitahuan 2");
        assertThat(get("/surat")).contains("Pemberitahuan &lt;1&gt;");
        assertThat(get("/surat/1")).contains("Isi &lt;b&gt;satu&lt;/b&gt;").contains("siti@simulasi.invalid");
    }

    @Test
    void pages_carry_a_policy_that_lets_no_script_run() throws Exception {
        HttpResponse<String> page = HTTP.send(
                HttpRequest.newBuilder(URI.create(simulator.uri() + "/")).build(), BodyHandlers.ofString());

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(page.body()).doesNotContain("<script", "style=");
    }

    @Test
    void an_address_that_others_can_reach_is_refused() {
        assertThatThrownBy(() -> Options.parse("--folder", "x", "--address", "0.0.0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("loopback");
        assertThatThrownBy(() -> Options.parse("--folder", "x", "--address", "192.0.2.1"))
                .hasMessageContaining("loopback");
        assertThat(simulator.uri().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void bad_arguments_are_named() {
        assertThatThrownBy(() -> Options.parse("--port", "x", "--folder", "y")).hasMessageContaining("--port");
        assertThatThrownBy(() -> Options.parse("--port")).hasMessageContaining("--port");
        assertThatThrownBy(() -> Options.parse()).hasMessageContaining("--folder");
        assertThatThrownBy(() -> Options.parse("--what")).hasMessageContaining("--what");
    }

    private CertificateToken certificate() throws Exception {
        String pem = get("/simulator/users/" + APPLICANT + "/certificate.pem");
        return DSSUtils.loadCertificate(pem.getBytes(StandardCharsets.US_ASCII));
    }

    private static RevocationToken<?> ocsp(CertificateToken certificate, CertificateToken issuer) {
        return new OnlineOCSPSource(new OCSPDataLoader()).getRevocationToken(certificate, issuer);
    }

    private static RevocationToken<?> crl(CertificateToken certificate, CertificateToken issuer) {
        return new OnlineCRLSource(new CommonsDataLoader()).getRevocationToken(certificate, issuer);
    }

    private void mail(String subject, String text) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(simulator.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("dosir@simulasi.invalid"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("siti@simulasi.invalid"));
        message.setSubject(subject);
        message.setText(text);
        Transport.send(message);
    }

    private JsonObject person(String nik) throws Exception {
        return json(get("/simulator/users")).getValuesAs(JsonObject.class).stream()
                .filter(person -> person.getString("nik").equals(nik))
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray json(String text) {
        return Json.createReader(new StringReader(text)).readArray();
    }

    private String get(String path) throws Exception {
        return send(request(path).GET());
    }

    private String post(String path) throws Exception {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String put(String json) throws Exception {
        return send(request("/simulator/users").PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.uri() + path));
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString()).body();
    }
}
