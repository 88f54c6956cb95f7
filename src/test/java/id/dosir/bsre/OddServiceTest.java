package id.dosir.bsre;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.dosir.bsre.SigningAnswer.Declined;
import id.dosir.bsre.SigningAnswer.Reason;
import id.dosir.bsre.SigningAnswer.Signed;
import id.dosir.bsre.SigningAnswer.Unavailable;
import id.dosir.bsre.SigningAnswer.Unknown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replies that real services and the proxies before them were seen to give, or could. */
class OddServiceTest {

    private static final String NIK = "7101010101700001";
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final AtomicInteger calls = new AtomicInteger();
    private final ByteArrayOutputStream lastBody = new ByteArrayOutputStream();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_document_id_is_found_under_both_spellings() {
        reply(200, "%PDF-1.7", "ID_DOKUMEN", "a1");
        assertThat(sign()).isInstanceOfSatisfying(Signed.class, s -> assertThat(s.documentId())
                .contains("a1"));
        reply(200, "%PDF-1.7", "id-dokumen", "b2");
        assertThat(sign()).isInstanceOfSatisfying(Signed.class, s -> assertThat(s.documentId())
                .contains("b2"));
        reply(200, "%PDF-1.7", "other", "c3");
        assertThat(sign()).isInstanceOfSatisfying(Signed.class, s -> assertThat(s.documentId())
                .isEmpty());
    }

    @Test
    void a_known_code_counts_even_with_status_200() {
        reply(200, "{\"error\":\"Passphrase anda salah 2031\",\"status_code\":400}", "x", "y");
        assertThat(sign()).isInstanceOfSatisfying(Declined.class, d -> assertThat(d.reason())
                .isEqualTo(Reason.WRONG_PASSPHRASE));
    }

    @Test
    void a_letter_sent_back_with_an_error_status_is_neither_taken_nor_denied() {
        reply(500, "%PDF-1.7 looks fine", "x", "y");
        assertThat(sign()).isInstanceOf(Unknown.class);
        reply(500, "{\"time\":1,\"file\":[\"JVBERi0=\"]}", "x", "y");
        assertThat(sign()).isInstanceOf(Unknown.class);
    }

    @Test
    void an_empty_answer_leaves_it_unknown_whether_a_signature_was_made() {
        reply(200, "", "x", "y");
        assertThat(sign()).isInstanceOf(Unknown.class);
    }

    @Test
    void a_redirect_is_not_followed_so_the_passphrase_stays_here() {
        reply(302, "", "Location", "http://127.0.0.1:1/elsewhere");
        assertThat(sign()).isInstanceOf(Unavailable.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void what_the_service_repeats_is_kept_without_nik_and_passphrase() {
        reply(400, "{\"error\":\"Proses signing gagal : " + NIK + " rahasia\\u0000 7101016704820002\"}", "x", "y");
        assertThat(sign()).isInstanceOfSatisfying(Declined.class, d -> {
            assertThat(d.reason()).isEqualTo(Reason.BAD_REQUEST);
            assertThat(d.detail())
                    .contains("Proses signing gagal")
                    .doesNotContain(NIK)
                    .doesNotContain("rahasia")
                    .contains("7101************");
        });
    }

    @Test
    void an_answer_without_end_is_cut_off() {
        server.createContext("/", call -> {
            call.sendResponseHeaders(200, 0);
            byte[] part = new byte[1 << 20];
            try (var out = call.getResponseBody()) {
                for (int i = 0; i < 64; i++) {
                    out.write(part);
                }
            } catch (IOException e) {
                assertThat(e).as("the client hung up").isNotNull();
            }
        });
        assertThat(sign()).isInstanceOf(Unknown.class);
    }

    @Test
    void an_answer_that_breaks_off_leaves_it_unknown_and_is_not_asked_again() {
        server.createContext("/", call -> {
            calls.incrementAndGet();
            call.getRequestBody().readAllBytes();
            call.sendResponseHeaders(200, 1000);
            call.getResponseBody().write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
            call.getResponseBody().flush();
            call.close();
        });
        assertThat(sign()).isInstanceOf(Unknown.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void the_form_holds_the_parts_that_version_1_asks_for() {
        reply(200, "%PDF-1.7", "x", "y");
        sign();
        assertThat(lastBody.toString(StandardCharsets.UTF_8))
                .contains(
                        "name=\"file\"; filename=\"surat.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-surat\r\n")
                .contains("name=\"nik\"\r\n\r\n" + NIK + "\r\n")
                .contains("name=\"passphrase\"\r\n\r\nrahasia\r\n")
                .contains("name=\"tampilan\"\r\n\r\nvisible\r\n")
                .contains("name=\"yAxis\"\r\n\r\n120.0\r\n")
                .endsWith("--\r\n");
    }

    @Test
    void an_unknown_word_is_kept_as_it_was_told() {
        reply(200, "{\"status_code\":1112,\"status\":\"DIBEKUKAN\",\"message\":\"" + NIK + "\"}", "x", "y");
        assertThat(status().ask(NIK)).isInstanceOfSatisfying(UserStatus.Told.class, told -> {
            assertThat(told.state()).isEqualTo(UserStatus.State.UNKNOWN);
            assertThat(told.raw()).contains("DIBEKUKAN").doesNotContain(NIK);
            assertThat(told.askedAt()).isEqualTo(NOON);
        });
    }

    @Test
    void an_answer_without_a_status_word_tells_nothing() {
        for (String body : new String[] {"", "<html>", "[]", "{}", "{\"status\":null}", "{\"status\":{}}"}) {
            reply(200, body, "x", "y");
            assertThat(status().ask(NIK)).as(body).isInstanceOf(UserStatus.Unreachable.class);
        }
        reply(500, "{\"timestamp\":\"t\",\"status\":500,\"error\":\"Internal Server Error\"}", "x", "y");
        assertThat(status().ask(NIK)).isInstanceOf(UserStatus.Unreachable.class);
    }

    private void reply(int code, String body, String header, String value) {
        try {
            server.removeContext("/");
        } catch (IllegalArgumentException first) {
            assertThat(calls).hasValue(0);
        }
        server.createContext("/", call -> {
            calls.incrementAndGet();
            lastBody.reset();
            lastBody.writeBytes(call.getRequestBody().readAllBytes());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set(header, value);
            call.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
            call.close();
        });
    }

    private SigningAnswer sign() {
        return new ESign(settings())
                .sign(new SigningRequest(
                        "%PDF-surat".getBytes(StandardCharsets.US_ASCII),
                        NIK,
                        "rahasia".toCharArray(),
                        "ttd_pengirim",
                        "https://dosir.invalid/v/1",
                        Optional.of(new Placement(1, 100, 120, 200, 70, 841.8898f))));
    }

    private CertificateStatus status() {
        return new CertificateStatus(settings(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private BsreSettings settings() {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new BsreSettings(Optional.of(uri), "esign", "wayang", Duration.ofSeconds(20));
    }
}
