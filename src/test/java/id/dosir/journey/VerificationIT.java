package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.dosir.core.document.LetterCode;
import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the QR of a signed letter leads, seen by somebody who has no account and holds some file in hand. */
class VerificationIT {

    private static final Pattern ADDRESS = Pattern.compile("verifikasi/([0-9A-Z-]{19})");
    private static final String GENUINE = "Berkas ini surat yang asli dan tidak berubah.";
    private static final String CHANGED = "Berkas ini salinan yang sudah diubah.";
    private static final String UNKNOWN = "Kode ini tidak dikenal.";

    private final Demo demo = Demo.shared();
    private final Office office = demo.office();
    private final Visitor visitor = Visitor.stranger(demo.base());
    private String number;
    private byte[] letter;
    private String code;

    @BeforeEach
    void sign() throws IOException {
        number = signed();
        letter = letter(number);
        code = code(letter);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void the_address_on_the_letter_opens_without_an_account_and_tells_only_what_everybody_may_know() {
        visitor.open("verifikasi/" + code);

        assertThat(visitor.heading()).hasText("Surat ini dikeluarkan kantor kami dan berlaku.");
        JsonObject dossier = office.as("kadis").dossier(number);
        assertThat(visitor.page().locator("main"))
                .containsText(dossier.getJsonObject("outcome").getString("letterNumber"));
        assertThat(visitor.page().locator("main")).containsText("Kepala Dinas");
        assertThat(visitor.page().content())
                .doesNotContain(number)
                .doesNotContain(Office.HOLDER_NIK)
                .doesNotContain(dossier.getJsonObject("subscriber").getString("name"));
        assertThat(visitor.inspected("verifikasi-surat")).isEmpty();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void a_file_is_the_letter_only_when_every_byte_is() throws IOException {
        visitor.open("verifikasi/" + code);
        Set<String> before = demo.kept();
        Set<String> unfinished = demo.unfinished();

        assertTold(letter, GENUINE);
        assertThat(visitor.inspected("verifikasi-asli")).isEmpty();
        assertTold(onePageMore(letter), CHANGED);
        assertThat(visitor.inspected("verifikasi-diubah")).isEmpty();
        assertTold(otherByte(letter), CHANGED);
        assertTold(longer(letter), CHANGED);
        assertTold(Arrays.copyOf(letter, letter.length * 9 / 10), CHANGED);
        assertTold(Arrays.copyOf(letter, letter.length / 2), CHANGED);
        assertTold(locked(letter), "Berkas ini terkunci kata sandi.");
        assertTold(letter(signed()), "Berkas ini surat lain dari kantor kami.");
        assertTold(Office.papers().values().iterator().next(), "Berkas ini bukan surat kami.");
        assertTold(bytes("<html>Bukan PDF</html>"), "Berkas ini bukan PDF.");
        assertTold(bytes("%PDF-1.7\nrusak"), "Berkas ini rusak atau tidak utuh.");
        assertTold(new byte[0], "Tidak ada berkas yang diperiksa.");

        assertThat(demo.kept())
                .as("nothing shown is kept, but the other letter")
                .hasSizeLessThanOrEqualTo(before.size() + 4);
        assertThat(demo.unfinished()).as("no more than others left").isEqualTo(unfinished);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_not_sent_and_the_server_says_the_same() {
        visitor.open("verifikasi/" + code);
        Set<String> unfinished = demo.unfinished();
        Bad.TOO_LARGE.into(visitor.page().locator("#berkas"));
        assertThat(visitor.page().getByText("Berkas ini terlalu besar untuk diperiksa."))
                .isVisible();
        visitor.button("Periksa berkas").click();
        assertThat(visitor.heading()).hasText("Surat ini dikeluarkan kantor kami dan berlaku.");

        visitor.page().evaluate("document.querySelector('[data-proof]').dataset.most = 1e12");
        visitor.button("Periksa berkas").click();
        assertThat(visitor.heading()).hasText("Berkas ini terlalu besar untuk diperiksa.");
        assertThat(demo.unfinished()).as("no more than others left").isEqualTo(unfinished);
    }

    @Test
    void without_a_code_the_file_itself_finds_its_letter() throws IOException {
        visitor.open("verifikasi");
        assertThat(visitor.heading()).hasText("Periksa keaslian surat");
        assertThat(visitor.inspected("verifikasi")).isEmpty();

        assertTold(Office.papers().values().iterator().next(), "Berkas ini bukan surat kami.");
        assertTold(onePageMore(letter), CHANGED);
        assertThat(visitor.page().locator("main")).containsText(code);
        visitor.open("verifikasi");
        assertTold(letter, GENUINE);
        assertThat(visitor.page().locator("main")).containsText(code);
        visitor.open("verifikasi");
        visitor.page()
                .locator("#kode")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        visitor.button("Periksa").click();
        assertThat(visitor.heading()).hasText("Surat ini dikeluarkan kantor kami dan berlaku.");
    }

    @Test
    void an_unknown_code_a_misspelt_one_and_a_number_of_a_dossier_get_the_same_answer() {
        String first = answer("verifikasi/0000-0000-0000-0000");
        assertThat(first).contains(UNKNOWN);
        assertThat(answer("verifikasi/x")).isEqualTo(first);
        assertThat(answer("verifikasi/" + number)).isEqualTo(first);
    }

    @Test
    void the_sign_in_page_leads_there() {
        visitor.open("masuk");
        visitor.page().getByText("Periksa keaslian surat").click();
        assertThat(visitor.heading()).hasText("Periksa keaslian surat");
    }

    @Test
    void beside_the_dossier_stands_what_the_letter_proves_and_it_can_be_checked_again() {
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            Patience.until("the letter is examined", Duration.ofMinutes(2), () -> {
                verifier.open("berkas/" + number);
                return verifier.page().locator("#bukti-surat").innerText().contains("Dipenuhi (veraPDF)");
            });
            var box = verifier.page().locator("#bukti-surat");
            assertThat(box).containsText("Sah dan utuh");
            assertThat(box).containsText("Dibuktikan stempel waktu");
            assertThat(box).not().containsText("Tidak dipenuhi");
            assertThat(box).containsText("verifikasi/" + code);

            verifier.button("Periksa ulang").click();
            verifier.told("Surat sudah diperiksa ulang.");
            assertThat(box).containsText("Pemeriksaan sebelumnya (1)");
            String report = new String(
                    verifier.fetch(box.getByText("Laporan rinci").first()).body(), StandardCharsets.UTF_8);
            assertThat(report).contains("DetailedReport").contains("TOTAL_PASSED");
            verifier.page().locator("#bukti-surat").scrollIntoViewIfNeeded();
            verifier.picture("bukti-surat");
        }
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            applicant.open("berkas/" + number);
            assertThat(applicant.page().locator("#bukti-surat")).containsText("Sah dan utuh");
            assertThat(applicant.button("Periksa ulang")).hasCount(0);
        }
    }

    private void assertTold(byte[] file, String said) {
        visitor.page().locator("#berkas").setInputFiles(new FilePayload("surat.pdf", "application/pdf", file));
        visitor.button("Periksa berkas").click();
        assertThat(visitor.heading()).hasText(said);
    }

    /** @return what the page says, without the moment */
    private String answer(String path) {
        Answer answer = Api.send(HttpRequest.newBuilder(demo.base().resolve(path)));
        assertThat(answer.status()).isEqualTo(404);
        String text = answer.text();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>"))
                .replaceAll("Diperiksa [^<]*|nonce=\"[^\"]*\"", "");
    }

    private String signed() {
        String made = office.awaitingSignature();
        assertThat(office.sign(made).status()).isEqualTo(200);
        return made;
    }

    private byte[] letter(String dossier) {
        JsonObject paper =
                office.as("kadis").dossier(dossier).getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("kind").equals("surat-rekomendasi"))
                        .findFirst()
                        .orElseThrow();
        return office.as("kadis")
                .get("dossiers/" + dossier + "/documents/" + paper.getString("sha256"))
                .body();
    }

    private static String code(byte[] letter) throws IOException {
        Matcher printed = ADDRESS.matcher(new Letter(letter).text().replaceAll("\\s+", ""));
        assertThat(printed.find()).isTrue();
        return LetterCode.of(printed.group(1)).orElseThrow().printed();
    }

    private static byte[] onePageMore(byte[] letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(letter)) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    /** The year in the metadata, which no reader needs: only the bytes tell. */
    private static byte[] otherByte(byte[] letter) {
        String mark = "<xmp:CreateDate>";
        int at = new String(letter, StandardCharsets.ISO_8859_1).indexOf(mark);
        assertThat(at).isPositive();
        byte[] other = letter.clone();
        other[at + mark.length()]++;
        return other;
    }

    private static byte[] longer(byte[] letter) {
        byte[] longer = Arrays.copyOf(letter, letter.length + 12);
        System.arraycopy(bytes("\n% tambahan\n"), 0, longer, letter.length, 12);
        return longer;
    }

    private static byte[] locked(byte[] letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(letter)) {
            document.protect(new StandardProtectionPolicy("pemilik", "rahasia", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
