package id.dosir.bsre;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.bsre.BsreSettings.Version;
import id.dosir.bsre.SigningAnswer.Declined;
import id.dosir.bsre.SigningAnswer.Reason;
import id.dosir.bsre.SigningAnswer.Signed;
import id.dosir.bsre.SigningAnswer.Unavailable;
import id.dosir.bsre.SigningAnswer.Unknown;
import id.dosir.simulator.Options;
import id.dosir.simulator.Simulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client in version 2 against the simulator, and what version 1 does that version 2 cannot: look for what was lost. */
class ESignTwoTest {

    private static final String SIGNER = "7101010101700001";
    private static final String PASSPHRASE = "Simulasi-2026!";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    static Simulator simulator;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(Options.in(folder), Clock.systemUTC());
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
    void a_letter_is_signed_by_appending() throws Exception {
        byte[] letter = LetterWithField.named("ttd_pengirim");

        assertThat(sign(Version.V2, Optional.empty(), letter, PASSPHRASE))
                .isInstanceOfSatisfying(Signed.class, signed -> {
                    assertThat(signed.pdf()).startsWith(letter);
                    assertThat(signed.documentId()).isEmpty();
                });
    }

    @Test
    void the_same_place_is_meant_in_both_versions() throws Exception {
        for (Version version : Version.values()) {
            Signed signed = (Signed) sign(version, Optional.empty(), LetterWithField.without(), PASSPHRASE);
            try (PDDocument document = Loader.loadPDF(signed.pdf())) {
                var box =
                        document.getSignatureFields().get(0).getWidgets().get(0).getRectangle();
                assertThat(box.getLowerLeftX()).as(version.name()).isEqualTo(100);
                assertThat(box.getLowerLeftY())
                        .as(version.name())
                        .isCloseTo(120, org.assertj.core.data.Offset.offset(0.01f));
            }
        }
    }

    @Test
    void a_passphrase_with_every_awkward_sign_arrives_as_it_was_typed() throws Exception {
        String awkward = "kunci \"\\ \u00e9\u4e2d\ud83d\ude00/{}";
        HttpRequest put = HttpRequest.newBuilder(URI.create(simulator.uri() + "/simulator/users"))
                .PUT(HttpRequest.BodyPublishers.ofString(jakarta.json.Json.createObjectBuilder()
                        .add("nik", "7101019912310077")
                        .add("name", "Orang Cermat")
                        .add("email", "c@x.invalid")
                        .add("passphrase", awkward)
                        .build()
                        .toString()))
                .build();
        assertThat(HTTP.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(200);

        for (Version version : Version.values()) {
            assertThat(esign(version, Optional.empty())
                            .sign(new SigningRequest(
                                    LetterWithField.named("ttd_pengirim"),
                                    "7101019912310077",
                                    awkward.toCharArray(),
                                    "ttd_pengirim",
                                    "https://dosir.invalid/v/1")))
                    .as(version.name())
                    .isInstanceOf(Signed.class);
        }
    }

    @Test
    void errors_of_version_2_are_told_apart() throws Exception {
        byte[] letter = LetterWithField.named("ttd_pengirim");

        assertThat(sign(Version.V2, Optional.empty(), letter, "salah"))
                .isInstanceOfSatisfying(
                        Declined.class, d -> assertThat(d.reason()).isEqualTo(Reason.WRONG_PASSPHRASE));
        for (String mode : new String[] {"500", "503", "error200"}) {
            fault("{\"mode\":\"" + mode + "\"}");
            assertThat(sign(Version.V2, Optional.empty(), letter, PASSPHRASE))
                    .as(mode)
                    .isInstanceOf(Unavailable.class);
        }
        for (String mode : new String[] {"garbage", "html200", "close", "drop", "half"}) {
            fault("{\"mode\":\"" + mode + "\"}");
            assertThat(sign(Version.V2, Optional.empty(), letter, PASSPHRASE))
                    .as(mode)
                    .isInstanceOf(Unknown.class);
        }
    }

    @Test
    void a_hundred_megabytes_of_garbage_are_cut_off_and_leave_it_unknown() throws Exception {
        for (Version version : Version.values()) {
            fault("{\"mode\":\"flood\"}");
            assertThat(sign(version, Optional.empty(), LetterWithField.without(), PASSPHRASE))
                    .as(version.name())
                    .isInstanceOf(Unknown.class);
        }
    }

    @Test
    void a_letter_that_was_named_before_the_line_broke_is_fetched() throws Exception {
        byte[] letter = LetterWithField.named("ttd_pengirim");
        fault("{\"mode\":\"half\"}");

        assertThat(sign(Version.V1, Optional.empty(), letter, PASSPHRASE))
                .isInstanceOfSatisfying(
                        Signed.class, signed -> assertThat(signed.pdf()).startsWith(letter));
    }

    @Test
    void a_tag_goes_instead_of_coordinates() throws Exception {
        for (Version version : Version.values()) {
            assertThat(sign(version, Optional.of("tidak-ada"), LetterWithField.without(), PASSPHRASE))
                    .as(version.name())
                    .isInstanceOfSatisfying(
                            Declined.class, d -> assertThat(d.detail()).contains("tag_koordinat"));
        }
    }

    @Test
    void the_status_is_asked_in_the_same_version() {
        CertificateStatus status = new CertificateStatus(settings(Version.V2, Optional.empty()), Clock.systemUTC());

        assertThat(status.ask("7101010909860009"))
                .isInstanceOfSatisfying(
                        UserStatus.Told.class, told -> assertThat(told.state()).isEqualTo(UserStatus.State.SUSPEND));
    }

    private static SigningAnswer sign(Version version, Optional<String> tag, byte[] letter, String passphrase) {
        return esign(version, tag)
                .sign(new SigningRequest(
                        letter,
                        SIGNER,
                        passphrase.toCharArray(),
                        "ttd_pengirim",
                        "https://dosir.invalid/v/1",
                        Optional.of(new Placement(1, 100, 120, 200, 70, 841.8898f))));
    }

    private static ESign esign(Version version, Optional<String> tag) {
        return new ESign(settings(version, tag));
    }

    private static BsreSettings settings(Version version, Optional<String> tag) {
        return new BsreSettings(Optional.of(simulator.uri()), "esign", "wayang", Duration.ofSeconds(60), version, tag);
    }

    private static void fault(String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.uri() + "/simulator/faults"))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
}
