package id.dosir.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Version 2 and both verifications, as another program's tests would use them. */
class VersionTwoTest {

    private static final String SIGNER = "7101010101700001";
    private static final String EMAIL = "kadis@simulasi.invalid";
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
        send("/simulator/faults", Json.createObjectBuilder().add("mode", "none"));
    }

    @Test
    void several_files_come_back_in_their_order_with_one_property_for_all() throws Exception {
        JsonObject answer = json(sign(order(block(), letter("satu"), letter("dua"))), 200);

        assertThat(answer.getJsonNumber("time").longValue()).isNotNegative();
        assertThat(files(answer)).hasNumberOfRows(2);
        assertThat(files(answer)[0]).startsWith(letter("satu"));
        assertThat(files(answer)[1]).startsWith(letter("dua"));
    }

    @Test
    void properties_are_one_or_as_many_as_files() throws Exception {
        JsonObjectBuilder two = order(block(), letter("satu"), letter("dua"), letter("tiga"))
                .add(
                        "signatureProperties",
                        Json.createArrayBuilder().add(block()).add(block()));

        assertThat(sign(two).statusCode()).isEqualTo(400);
    }

    @Test
    void the_origin_is_the_upper_left_corner() throws Exception {
        byte[] signed = files(json(sign(order(block(), letter("satu"))), 200))[0];

        try (PDDocument document = Loader.loadPDF(signed)) {
            PDRectangle box =
                    document.getSignatureFields().get(0).getWidgets().get(0).getRectangle();
            assertThat(box.getLowerLeftX()).isEqualTo(100);
            assertThat(box.getUpperRightY()).isEqualTo(PDRectangle.A4.getHeight() - 50);
        }
    }

    @Test
    void a_signed_letter_can_be_signed_once_more() throws Exception {
        byte[] once = files(json(sign(order(block(), letter("satu"))), 200))[0];
        JsonObject lower = Json.createObjectBuilder(block()).add("originY", 400).build();
        byte[] twice = files(json(sign(order(lower, once)), 200))[0];

        assertThat(twice).startsWith(once);
        try (PDDocument document = Loader.loadPDF(twice)) {
            assertThat(document.getSignatureDictionaries()).hasSize(2);
        }
    }

    @Test
    void a_signer_may_be_named_by_mail() throws Exception {
        JsonObjectBuilder byMail = Json.createObjectBuilder()
                .add("email", EMAIL)
                .add("passphrase", PASSPHRASE)
                .add("signatureProperties", Json.createArrayBuilder().add(block()))
                .add("file", base64(letter("satu")));

        assertThat(sign(byMail).statusCode()).isEqualTo(200);
    }

    @Test
    void a_code_from_the_mail_replaces_the_passphrase_once() throws Exception {
        JsonObjectBuilder wanted = Json.createObjectBuilder().add("nik", SIGNER).add("data", 1);
        assertThat(send("/api/v2/sign/get/totp", wanted).statusCode()).isEqualTo(200);
        String mails = get("/surat.json");
        String code = mails.replaceAll("(?s).*?\"text\":\"(\\d{6}).*", "$1");
        assertThat(code).matches("\\d{6}");

        assertThat(sign(withCode(code)).statusCode()).isEqualTo(200);
        assertThat(json(sign(withCode(code)), 400).getInt("status_code")).isEqualTo(2031);
    }

    @Test
    void wrong_passphrase_and_unknown_signer_have_their_codes() throws Exception {
        assertThat(json(sign(order(block(), letter("x")).add("passphrase", "salah")), 400)
                        .getInt("status_code"))
                .isEqualTo(2031);
        assertThat(json(sign(order(block(), letter("x")).add("nik", "7101010101999999")), 400)
                        .getInt("status_code"))
                .isEqualTo(2011);
    }

    @Test
    void without_the_credential_nothing_is_answered() throws Exception {
        HttpRequest bare = HttpRequest.newBuilder(URI.create(simulator.uri() + "/api/v2/user/check/status"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"nik\":\"" + SIGNER + "\"}"))
                .build();

        assertThat(HTTP.send(bare, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "7101010101700001,ISSUE",
        "7101010303800003,EXPIRED",
        "7101010404810004,RENEW",
        "7101010505820005,WAITING_FOR_VERIFICATION",
        "7101010606830006,NEW",
        "7101010707840007,NO_CERTIFICATE",
        "7101010808850008,NOT_REGISTERED",
        "7101010909860009,SUSPEND",
        "7101011010870010,REVOKE"
    })
    void each_status_has_a_person(String nik, String status) throws Exception {
        JsonObjectBuilder asked = Json.createObjectBuilder().add("nik", nik);

        assertThat(json(send("/api/v2/user/check/status", asked), 200).getString("status"))
                .isEqualTo(status);
    }

    @Test
    void a_tag_places_the_block_and_a_missing_one_is_refused_or_ignored_by_switch() throws Exception {
        JsonObject tag = Json.createObjectBuilder()
                .add("tampilan", "VISIBLE")
                .add("tag_koordinat", "^")
                .add("width", 120)
                .add("height", 60)
                .build();
        byte[] signed = files(json(sign(order(tag, letter("ttd ^"))), 200))[0];
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(document.getSignatureFields()
                            .get(0)
                            .getWidgets()
                            .get(0)
                            .getRectangle()
                            .getWidth())
                    .isEqualTo(120);
        }

        assertThat(json(sign(order(tag, letter("tanpa"))), 400).getString("error"))
                .contains("tag_koordinat");
        send("/simulator/faults", Json.createObjectBuilder().add("mode", "none").add("tagIgnored", true));
        assertThat(sign(order(tag, letter("tanpa"))).statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_that_saves_anew_keeps_no_byte_where_it_was_and_the_signature_is_good() throws Exception {
        send("/simulator/faults", Json.createObjectBuilder().add("mode", "none").add("rewrites", true));
        byte[] letter = letter("satu");
        byte[] signed = files(json(sign(order(block(), letter)), 200))[0];

        assertThat(java.util.Arrays.mismatch(letter, 0, letter.length, signed, 0, letter.length))
                .isNotNegative();
        assertThat(verified(signed).getString("conclusion")).isEqualTo("VALID");
    }

    @Test
    void verification_has_the_names_that_were_seen_misspelt_ones_too() throws Exception {
        byte[] signed = files(json(sign(order(block(), letter("satu"))), 200))[0];
        JsonObject answer = verified(signed);
        JsonObject one = answer.getJsonArray("signatureInformations").getJsonObject(0);

        assertThat(answer.getInt("signatureCount")).isEqualTo(1);
        assertThat(one.getString("id")).startsWith("S-");
        assertThat(one.getString("signatureFormat")).isEqualTo("PAdES-BASELINE-LT");
        assertThat(one.getString("signerName")).isEqualTo("Ferdinan Paputungan");
        assertThat(one.getJsonObject("timestampInfomation").getString("id")).startsWith("T-");
        assertThat(one.getJsonArray("certificateDetails")).hasSize(3);
        assertThat(one.getJsonArray("certificateDetails").getJsonObject(0))
                .containsKeys("signatureAlgoritm", "keyUsages", "serialNumber");
        assertThat(one.getBoolean("integrityValid")).isTrue();
        assertThat(one.getBoolean("certificateTrusted")).isTrue();
        assertThat(one.getBoolean("lastSignature")).isTrue();
        assertThat(verified(letter("polos")).getString("conclusion")).isEqualTo("NO_SIGNATURE");
    }

    @Test
    void a_changed_byte_makes_it_invalid() throws Exception {
        byte[] signed = files(json(sign(order(block(), letter("satu"))), 200))[0];
        int at = new String(signed, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        signed[at + 1] = 'm';

        assertThat(verified(signed).getString("conclusion")).isEqualTo("INVALID");
    }

    @Test
    void version_1_verifies_with_times_in_wib_and_nulls_for_what_is_unsigned() throws Exception {
        byte[] signed = files(json(sign(order(block(), letter("satu"))), 200))[0];
        JsonObject answer = verifiedByOne(signed);
        JsonObject detail = answer.getJsonArray("details").getJsonObject(0);

        assertThat(answer.getInt("jumlah_signature")).isEqualTo(1);
        assertThat(answer.getString("summary")).isEqualTo("VALID");
        assertThat(detail.getJsonObject("info_signer").getString("signer_name")).isEqualTo("Ferdinan Paputungan");
        assertThat(detail.getJsonObject("info_signer").getBoolean("cert_user_certified"))
                .isTrue();
        assertThat(detail.getJsonObject("signature_document").getString("signed_in"))
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}");
        assertThat(detail.getJsonObject("signature_document").getBoolean("document_integrity"))
                .isTrue();

        JsonObject unsigned = verifiedByOne(letter("polos"));
        assertThat(unsigned.isNull("summary")).isTrue();
        assertThat(unsigned.isNull("notes")).isTrue();
        assertThat(unsigned.getJsonArray("details")).isEmpty();
    }

    private static JsonObjectBuilder withCode(String code) throws IOException {
        return Json.createObjectBuilder()
                .add("nik", SIGNER)
                .add("totp", code)
                .add("signatureProperties", Json.createArrayBuilder().add(block()))
                .add("file", base64(letter("satu")));
    }

    private static JsonObjectBuilder order(JsonObject block, byte[]... letters) {
        return Json.createObjectBuilder()
                .add("nik", SIGNER)
                .add("passphrase", PASSPHRASE)
                .add("signatureProperties", Json.createArrayBuilder().add(block))
                .add("file", base64(letters));
    }

    private static JsonArrayBuilder base64(byte[]... letters) {
        JsonArrayBuilder files = Json.createArrayBuilder();
        for (byte[] letter : letters) {
            files.add(Base64.getEncoder().encodeToString(letter));
        }
        return files;
    }

    private static JsonObject block() {
        return Json.createObjectBuilder()
                .add("tampilan", "VISIBLE")
                .add("page", 1)
                .add("originX", 100)
                .add("originY", 50)
                .add("width", 200)
                .add("height", 70)
                .build();
    }

    private static byte[][] files(JsonObject answer) {
        JsonArray files = answer.getJsonArray("file");
        byte[][] found = new byte[files.size()][];
        for (int i = 0; i < found.length; i++) {
            found[i] = Base64.getDecoder().decode(files.getString(i));
        }
        return found;
    }

    private static JsonObject verified(byte[] pdf) throws Exception {
        return json(
                send(
                        "/api/v2/verify/pdf",
                        Json.createObjectBuilder()
                                .add("file", Base64.getEncoder().encodeToString(pdf))),
                200);
    }

    private static JsonObject verifiedByOne(byte[] pdf) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(
                "--b\r\nContent-Disposition: form-data; name=\"signed_file\"; filename=\"s.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                        .getBytes());
        form.writeBytes(pdf);
        form.writeBytes("\r\n--b--\r\n".getBytes());
        HttpRequest request = to("/api/sign/verify")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                .build();
        return json(HTTP.send(request, BodyHandlers.ofString()), 200);
    }

    private static HttpResponse<String> sign(JsonObjectBuilder body) throws Exception {
        return send("/api/v2/sign/pdf", body);
    }

    private static HttpResponse<String> send(String path, JsonObjectBuilder body) throws Exception {
        HttpRequest request = to(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.build().toString()))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static String get(String path) throws Exception {
        return HTTP.send(to(path).GET().build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(simulator.uri() + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("esign:wayang".getBytes()));
    }

    private static JsonObject json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static byte[] letter(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.setDocumentId(7L);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
