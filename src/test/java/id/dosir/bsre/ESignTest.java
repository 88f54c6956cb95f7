package id.dosir.bsre;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.bsre.SigningAnswer.Declined;
import id.dosir.bsre.SigningAnswer.Kind;
import id.dosir.bsre.SigningAnswer.Reason;
import id.dosir.bsre.SigningAnswer.Signed;
import id.dosir.bsre.SigningAnswer.Unavailable;
import id.dosir.bsre.SigningAnswer.Unknown;
import id.dosir.simulator.Options;
import id.dosir.simulator.Simulator;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against the simulator, over the wire. */
class ESignTest {

    private static final String SIGNER = "7101010101700001";
    private static final String PASSPHRASE = "Simulasi-2026!";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    static Simulator simulator;
    static ESign esign;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(Options.in(folder), Clock.systemUTC());
        esign = esign(simulator.uri(), "wayang", Duration.ofSeconds(60));
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @AfterEach
    void heal() throws Exception {
        fault("{\"mode\":\"none\"}");
    }

    @Test
    void a_signed_letter_begins_with_the_bytes_that_were_sent() throws Exception {
        byte[] letter = LetterWithField.named("ttd_pengirim");

        Signed signed = signed(esign.sign(request(letter, SIGNER, PASSPHRASE)));

        assertThat(signed.pdf()).startsWith(letter).hasSizeGreaterThan(letter.length);
        assertThat(signed.documentId()).isPresent();
    }

    @Test
    void the_signature_stands_in_the_field_of_the_letter_and_says_simulation() throws Exception {
        Signed signed = signed(esign.sign(request(LetterWithField.named("ttd_pengirim"), SIGNER, PASSPHRASE)));

        try (PDDocument document = Loader.loadPDF(signed.pdf())) {
            assertThat(document.getSignatureFields()).singleElement().satisfies(field -> {
                assertThat(field.getPartialName()).isEqualTo("ttd_pengirim");
                assertThat(((PDSignatureField) field).getSignature().getSubFilter())
                        .isEqualTo("ETSI.CAdES.detached");
            });
            assertThat(AppearanceText.of(document))
                    .contains("Ditandatangani secara elektronik oleh")
                    .contains("Ferdinan Paputungan")
                    .contains("SIMULASI");
        }
    }

    @Test
    void a_letter_without_a_field_is_signed_at_the_coordinates() throws Exception {
        SigningRequest request = new SigningRequest(
                LetterWithField.without(),
                SIGNER,
                PASSPHRASE.toCharArray(),
                "ttd_pengirim",
                "https://dosir.invalid/v/1",
                Optional.of(new Placement(1, 100, 120, 200, 70, 841.8898f)));

        Signed signed = signed(esign.sign(request));

        try (PDDocument document = Loader.loadPDF(signed.pdf())) {
            var box = document.getSignatureFields().get(0).getWidgets().get(0).getRectangle();
            assertThat(box.getLowerLeftX()).isEqualTo(100);
            assertThat(box.getLowerLeftY()).isEqualTo(120);
        }
    }

    @Test
    void a_wrong_passphrase_is_declined_in_both_forms_of_the_error() throws Exception {
        byte[] letter = LetterWithField.named("ttd_pengirim");

        assertThat(declined(esign.sign(request(letter, SIGNER, "salah")))).isEqualTo(Reason.WRONG_PASSPHRASE);
        fault("{\"mode\":\"none\",\"codeInText\":true}");
        assertThat(declined(esign.sign(request(letter, SIGNER, "salah")))).isEqualTo(Reason.WRONG_PASSPHRASE);
    }

    @Test
    void an_unknown_signer_is_declined() throws Exception {
        byte[] letter = LetterWithField.named("ttd_pengirim");

        assertThat(declined(esign.sign(request(letter, "7101010101999999", PASSPHRASE))))
                .isEqualTo(Reason.UNKNOWN_SIGNER);
    }

    @Test
    void what_is_no_pdf_and_who_has_no_valid_certificate_are_declined_as_bad_requests() throws Exception {
        assertThat(declined(esign.sign(request("bukan pdf".getBytes(), SIGNER, PASSPHRASE))))
                .isEqualTo(Reason.BAD_REQUEST);
        assertThat(declined(esign.sign(request(LetterWithField.named("ttd_pengirim"), "7101010303800003", PASSPHRASE))))
                .isEqualTo(Reason.BAD_REQUEST);
    }

    @Test
    void faults_of_the_service_are_told_apart() throws Exception {
        assertThat(underFault("500")).isEqualTo(Kind.HTTP_ERROR);
        assertThat(underFault("503")).isEqualTo(Kind.HTTP_ERROR);
        assertThat(underFault("error200")).isEqualTo(Kind.HTTP_ERROR);
    }

    @Test
    void what_says_success_and_is_no_letter_leaves_it_unknown_whether_a_signature_was_made() throws Exception {
        for (String mode : new String[] {"garbage", "html200"}) {
            fault("{\"mode\":\"" + mode + "\"}");
            assertThat(esign.sign(request(LetterWithField.without(), SIGNER, PASSPHRASE)))
                    .as(mode)
                    .isInstanceOf(Unknown.class);
        }
    }

    @Test
    void a_lost_connection_leaves_it_unknown_whether_a_signature_was_made() throws Exception {
        for (String mode : new String[] {"close", "drop"}) {
            fault("{\"mode\":\"" + mode + "\"}");
            assertThat(esign.sign(request(LetterWithField.named("ttd_pengirim"), SIGNER, PASSPHRASE)))
                    .isInstanceOf(Unknown.class);
        }
    }

    @Test
    void a_late_answer_leaves_it_unknown_whether_a_signature_was_made() throws Exception {
        fault("{\"mode\":\"delay\",\"delayMillis\":60000}");
        ESign hasty = esign(simulator.uri(), "wayang", Duration.ofSeconds(5));

        assertThat(hasty.sign(request(LetterWithField.named("ttd_pengirim"), SIGNER, PASSPHRASE)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void every_second_call_fails_when_told_so_and_only_as_often_as_told() throws Exception {
        byte[] letter = LetterWithField.named("ttd_pengirim");
        fault("{\"mode\":\"503\",\"every\":2,\"times\":1}");

        assertThat(esign.sign(request(letter, SIGNER, "salah"))).isInstanceOf(Declined.class);
        assertThat(esign.sign(request(letter, SIGNER, "salah"))).isInstanceOf(Unavailable.class);
        assertThat(esign.sign(request(letter, SIGNER, "salah"))).isInstanceOf(Declined.class);
        assertThat(esign.sign(request(letter, SIGNER, "salah"))).isInstanceOf(Declined.class);
    }

    @Test
    void without_a_listener_nothing_was_sent() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        ESign alone = esign(URI.create("http://127.0.0.1:" + free), "wayang", Duration.ofSeconds(5));

        assertThat(unavailable(alone.sign(request(LetterWithField.without(), SIGNER, PASSPHRASE))))
                .isEqualTo(Kind.CONNECT);
    }

    @Test
    void without_an_address_nothing_was_sent() throws Exception {
        ESign none = new ESign(new BsreSettings(Optional.empty(), "", "", Duration.ofSeconds(5)));

        assertThat(unavailable(none.sign(request(LetterWithField.without(), SIGNER, PASSPHRASE))))
                .isEqualTo(Kind.CONNECT);
    }

    @Test
    void a_wrong_basic_credential_is_an_error_of_the_service_not_of_the_signer() throws Exception {
        SigningAnswer answer = esign(simulator.uri(), "salah", Duration.ofSeconds(60))
                .sign(request(LetterWithField.without(), SIGNER, PASSPHRASE));

        assertThat(answer).isInstanceOfSatisfying(Unavailable.class, u -> assertThat(u.httpStatus())
                .isEqualTo(401));
    }

    @Test
    void a_signed_letter_can_be_fetched_once() throws Exception {
        Signed signed = signed(esign.sign(request(LetterWithField.named("ttd_pengirim"), SIGNER, PASSPHRASE)));
        HttpRequest fetch = HttpRequest.newBuilder(URI.create(simulator.uri() + "/api/sign/download/"
                        + signed.documentId().orElseThrow()))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("esign:wayang".getBytes()))
                .build();

        assertThat(HTTP.send(fetch, BodyHandlers.ofByteArray()).body()).isEqualTo(signed.pdf());
        assertThat(HTTP.send(fetch, BodyHandlers.discarding()).statusCode()).isEqualTo(404);
    }

    @Test
    void neither_request_nor_settings_nor_answer_show_a_secret() throws Exception {
        SigningRequest request = request(LetterWithField.without(), SIGNER, PASSPHRASE);

        assertThat(request.toString()).doesNotContain(SIGNER, PASSPHRASE);
        assertThat(new BsreSettings(Optional.of(simulator.uri()), "esign", "wayang", Duration.ofSeconds(5)).toString())
                .doesNotContain("wayang");
    }

    private Kind underFault(String mode) throws Exception {
        fault("{\"mode\":\"" + mode + "\"}");
        return unavailable(esign.sign(request(LetterWithField.without(), SIGNER, PASSPHRASE)));
    }

    private static void fault(String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.uri() + "/simulator/faults"))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private static ESign esign(URI uri, String password, Duration timeout) {
        return new ESign(new BsreSettings(Optional.of(uri), "esign", password, timeout));
    }

    private static SigningRequest request(byte[] letter, String nik, String passphrase) {
        return new SigningRequest(letter, nik, passphrase.toCharArray(), "ttd_pengirim", "https://dosir.invalid/v/1");
    }

    private static Signed signed(SigningAnswer answer) {
        assertThat(answer).isInstanceOf(Signed.class);
        return (Signed) answer;
    }

    private static Reason declined(SigningAnswer answer) {
        assertThat(answer).isInstanceOf(Declined.class);
        return ((Declined) answer).reason();
    }

    private static Kind unavailable(SigningAnswer answer) {
        assertThat(answer).isInstanceOf(Unavailable.class);
        return ((Unavailable) answer).kind();
    }
}
