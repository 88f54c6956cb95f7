package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Patience;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Papers in, a checked request out: an officer drops what a colleague who has left lets her have, a letter with a wrong digit, a form that is only
 * a scan, a photo of an identity card; Dosir fills in the form, she corrects what differs, and takes a receipt along.
 */
class IntakeIT {

    private static final String RIGHT = "198412052009012003";
    private static final String WRONG = "198412052009012030";

    private Page page;

    @ParameterizedTest(name = "{0}x{1}")
    @CsvSource({"1366,768", "390,844"})
    void five_papers_are_dropped_and_fill_the_form_and_what_differs_is_corrected_and_a_receipt_is_printed(
            int width, int height) throws IOException, ReaderException {
        Demo demo = Demo.withOcr();
        demo.office();
        try (Visitor officer = Visitor.signedIn(demo.base(), "pemohon")) {
            page = officer.page();
            page.setViewportSize(width, height);
            officer.open("permohonan");
            page.getByText("Pegawai lain", new Page.GetByTextOptions().setExact(true))
                    .click();
            PickList.of(page, "#f\\:behalf").pick("Pemilik sudah pindah atau berhenti");
            PickList.of(page, "#f\\:reason").pick("Perubahan jabatan");

            Drop.on(
                    page,
                    List.of(
                            new FilePayload("surat-permohonan.pdf", "application/pdf", letter()),
                            paper("formulir-permohonan.pdf", "application/pdf"),
                            paper("sk-jabatan-terakhir.pdf", "application/pdf"),
                            paper("ktp.png", "image/png"),
                            new FilePayload("surat-tugas.pdf", "application/pdf", order())));

            assertThat(page.locator("#f\\:papers").getByText("Terbaca")).hasCount(5);
            // what the letter itself says
            assertThat(field("name")).hasValue("Yulinda Tombarong, S.Kom");
            assertThat(field("letterNumber")).hasValue("000.6.5/21/Bappeda/IV/2026");
            assertThat(source("letterNumber")).hasText(Pattern.compile("dibaca dari Surat Permohonan, hal\\. 1"));
            // what stands only on the scan
            assertThat(field("email")).hasValue("yulinda.tombarong@bolmongkab.go.id");
            assertThat(field("serial")).hasValue("351594546372694585756368223406699530459537486984");
            assertThat(source("email"))
                    .hasText(Pattern.compile(
                            "dibaca dari Formulir Permohonan, hal\\. 1, pindaian, terbaca \\d+% yakin"));

            Locator difference = page.locator("[data-difference=NIP_BEDA]");
            assertThat(difference).containsText("Mana yang benar?");
            assertThat(difference.locator("mark").allTextContents()).containsExactlyInAnyOrder("03", "30");
            Locator chosen = page.locator("[data-difference=NIP_BEDA].is-settled");
            Patience.until("the choice is taken", Duration.ofMinutes(1), () -> {
                // other papers are still being read meanwhile, and may draw the choices anew under the pointer
                difference.getByText(RIGHT).click();
                return isSeen(chosen);
            });
            assertThat(field("nip")).hasValue(RIGHT);
            assertThat(difference).containsText("yang Anda pilih dipakai");
            // the identity card says another day of birth: told, and no bar
            assertThat(page.locator("[data-difference=TANGGAL_LAHIR_BEDA]")).containsText("KTP");

            source("email").locator("a").click();
            assertThat(page.locator("#lihat .d-folio:not([hidden]) .d-place")).isInViewport();

            type("letterFrom", "Kepala Bappeda");
            page.locator("#f\\:letterDate_input").fill("07-04-2026");
            page.locator("#f\\:letterDate_input").press("Tab");
            assertThat(page.locator("#f\\:missing")).containsText("Lengkap, siap dikirim.");
            difference.scrollIntoViewIfNeeded();
            assertThat(officer.inspected("masuk-isian-" + width)).isEmpty();
            page.setViewportSize(width, height);
            officer.button("Kirim permohonan").click();

            page.waitForURL("**/berkas/P-*");
            String number = page.url().replaceAll(".*/", "").replaceAll("[?#].*", "");
            JsonObject dossier = demo.office().as("verifikator").dossier(number);
            assertThat(dossier.toString()).contains(RIGHT).doesNotContain(WRONG);
            assertThat(dossier.getJsonArray("documents")).hasSize(5);

            Locator print = page.locator("#cetak-tanda-terima");
            assertThat(print).isVisible();
            assertThat(officer.inspected("masuk-tanda-terima-" + width)).isEmpty();
            APIResponse printed = officer.fetch(print);
            assertThat(printed.headers().get("content-type")).isEqualTo("application/pdf");
            Receipt.keep(printed.body(), "tanda-terima-" + width);
            assertThat(Receipt.text(printed.body())).contains(number).doesNotContain(RIGHT, "7171045512840011");
            assertThat(Receipt.qr(printed.body())).matches("http://\\S+/dosir/lacak/([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private Locator field(String name) {
        return page.locator("#f\\:" + name);
    }

    private static boolean isSeen(Locator place) {
        try {
            place.waitFor(new Locator.WaitForOptions().setTimeout(5_000));
            return true;
        } catch (TimeoutError late) {
            return false;
        }
    }

    private Locator source(String name) {
        return page.locator("[data-source=" + name + "]");
    }

    private void type(String name, String text) {
        field(name).fill(text);
        field(name).press("Tab");
    }

    private static FilePayload paper(String name, String type) throws IOException {
        return new FilePayload(name, type, Files.readAllBytes(Filing.paper(name)));
    }

    /** Of an office with a layout of its own, with two digits in the wrong order, and without addresses. */
    private static byte[] letter() throws IOException {
        return pdf(
                "PEMERINTAH KABUPATEN BOLAANG MONGONDOW",
                "BADAN PERENCANAAN PEMBANGUNAN DAERAH",
                "",
                "Nomor      : 000.6.5/21/Bappeda/IV/2026",
                "Lampiran   : 1 (satu) berkas",
                "Hal        : Permohonan Pencabutan Sertifikat Elektronik",
                "                                                        Lolak, 7 April 2026",
                "",
                "Yth. Kepala Dinas Komunikasi dan Informatika",
                "",
                "Bersama ini kami mohon pencabutan sertifikat elektronik pegawai kami:",
                "Nama            : Yulinda Tombarong, S.Kom",
                "NIP             : " + WRONG,
                "NIK             : 7171045512840011",
                "Jabatan         : Pranata Komputer Ahli Muda",
                "Unit Kerja      : Badan Perencanaan Pembangunan Daerah",
                "",
                "Atas perhatian Saudara kami ucapkan terima kasih.",
                "Kepala Badan,");
    }

    private static byte[] order() throws IOException {
        return pdf(
                "SURAT TUGAS",
                "Nomor      : 000.1.2.3/9/Bappeda/IV/2026",
                "",
                "Pengelola kepegawaian diberi tugas untuk mengurus pencabutan sertifikat elektronik",
                "pegawai yang sudah berpindah jabatan.");
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.COURIER), 10);
                content.setLeading(15);
                content.newLineAtOffset(60, 720);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
