package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.worker.WordFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The office's papers in the hands of its administrator. What a walk publishes, it takes back: the other tests print papers too. */
@RunAsClient
class TemplatesIT extends Walk {

    private static final String ADDED = "Bawa tanda terima ini bila bertanya.";

    @Test
    void a_template_is_edited_beside_its_paper_tried_on_a_dossier_published_compared_and_taken_back()
            throws IOException {
        String hidden = office.filed("pemohon");
        String own = office.filed("admin");
        Visitor admin = visitor("admin");
        Page page = admin.page();
        admin.open("templat");
        assertThat(admin.inspected("templat")).isEmpty();
        page.locator(".t-list a.d-rowlink").getByText("Tanda terima").click();
        assertThat(page).hasURL(Pattern.compile("/templat/tanda-terima$"));
        Locator source = page.locator("#templat\\:source");
        String original = source.inputValue();
        int inUse = newest(page);
        String paper = page.locator(".t-preview img").getAttribute("src");

        source.fill(original.replace("</body>", "<p>${nama_pemilikk}</p>\n  </body>"));
        assertThat(page.locator(".t-faults")).containsText("token nama_pemilikk tidak dikenal");
        assertThat(page.locator(".t-none")).containsText("Pratinjau tidak dapat dibuat");
        page.locator(".t-faults a").click();
        assertThat(source).isFocused();
        assertThat((String) source.evaluate("f => f.value.substring(f.selectionStart, f.selectionEnd)"))
                .contains("${nama_pemilikk}");
        assertThat(admin.inspected("templat-kesalahan")).isEmpty();

        String edited = original.replace("</body>", "<p>" + ADDED + "</p>\n  </body>");
        source.fill(edited);
        assertThat(page.locator(".t-good")).isVisible();
        assertThat(page.locator(".t-preview img")).not().hasAttribute("src", paper);
        assertThat(page.locator(".t-preview")).containsText("isi rekaan");
        page.locator("#templat\\:wanted").fill(hidden);
        page.locator("#templat\\:wanted").press("Tab");
        assertThat(page.locator(".t-with .ui-message-error"))
                .containsText(hidden + " tidak dapat dipakai sebagai contoh");
        assertThat(page.locator(".t-preview")).containsText("isi rekaan");
        page.locator("#templat\\:wanted").fill(own);
        page.locator("#templat\\:wanted").press("Tab");
        assertThat(page.locator(".t-preview")).not().containsText("isi rekaan");
        assertThat(page.locator(".t-with .ui-message-error")).hasCount(0);
        assertThat(admin.inspected("templat-sunting")).isEmpty();

        assertThat(text(page.waitForDownload(() -> admin.button("Coba (PDF)").click())))
                .contains(own, ADDED);
        page.locator("#templat\\:note").fill("Kalimat <tambahan>");
        admin.button("Simpan draf").click();
        admin.told("Draf tersimpan sebagai versi " + (inUse + 1) + ". Naskah yang berlaku belum berubah.");
        assertThat(page.locator("#versions")).containsText("Kalimat <tambahan>");
        admin.button("Terbitkan").click();
        admin.told("Versi " + (inUse + 2) + " berlaku mulai sekarang.");
        assertThat(source).hasValue(edited);

        page.locator("#versions tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a[href$='/" + inUse + "-" + (inUse + 2) + "']")))
                .getByText("Bandingkan")
                .click();
        assertThat(admin.heading()).hasText("Versi " + inUse + " dan versi " + (inUse + 2));
        assertThat(page.locator(".t-ADDED")).containsText(ADDED);
        assertThat(page.locator(".t-REMOVED")).hasCount(0);
        assertThat(admin.inspected("templat-banding")).isEmpty();
        admin.button("Berlakukan lagi versi " + inUse).click();
        admin.told("Isi versi " + inUse + " berlaku lagi, sebagai versi " + (inUse + 3) + ".");
        assertThat(source).hasValue(original);
        assertQuiet();
    }

    @Test
    void a_word_file_is_a_beginning_that_says_what_it_left_behind_and_a_bad_one_harms_nothing() throws IOException {
        Visitor admin = visitor("admin");
        Page page = admin.page();
        admin.open("templat/surat-rekomendasi");
        Locator source = page.locator("#templat\\:source");
        int before = newest(page);
        String typed = source.inputValue().replace("Dengan hormat", "Dengan sangat hormat");
        source.fill(typed);
        page.locator("details.t-import summary").click();
        upload(page, "surat.docx", "bukan Word".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".t-import .ui-message-error")).containsText("Berkas Word harus berbentuk .docx");
        assertThat(source).hasValue(typed);
        assertThat(admin.inspected("templat-word-ditolak")).isEmpty();

        String table = "<w:tbl><w:tr><w:tc>" + WordFile.p("Nama") + "</w:tc><w:tc>" + WordFile.p("«NAMA_", "PEMILIK»")
                + "</w:tc></w:tr></w:tbl>";
        upload(
                page,
                "templat lama.docx",
                WordFile.of(WordFile.p("Nomor: $", "{nomor_", "naskah}") + table
                                + "<w:p><w:r><w:drawing/></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                        .with("header", WordFile.p("KOP LAMA"))
                        .bytes());
        admin.told("Isi berkas Word sudah di dalam naskah, belum disimpan.");
        assertThat(page.locator(".t-word li")).hasText(new String[] {
            "Gambar atau bagan: 1",
            "Kepala atau kaki halaman: 1. Untuk kop surat tulis ${kop}.",
            "Catatan kaki atau catatan akhir: 1"
        });
        assertThat(source)
                .hasValue(Pattern.compile("<p>Nomor: \\$\\{nomor_naskah}</p>[\\s\\S]*<td>\\$\\{nama_pemilik}</td>"));
        assertThat(page.locator(".t-faults li")).hasText("token ttd_pengirim harus ada dalam naskah ini.");
        assertThat(page.locator(".t-preview img")).isVisible();
        assertThat(admin.inspected("templat-word")).isEmpty();
        assertThat(newest(page)).isEqualTo(before);

        admin.button("Kembalikan naskah sebelumnya").click();
        assertThat(page.locator(".t-word")).hasCount(0);
        assertThat(source).hasValue(typed);
        assertQuiet();
    }

    @Test
    void the_letterhead_is_looked_at_before_it_is_kept_and_what_was_typed_survives_a_bad_picture() {
        Visitor admin = visitor("admin");
        Page page = admin.page();
        admin.open("templat/kantor");
        assertThat(admin.inspected("templat-kantor")).isEmpty();
        Locator address = page.locator("#kantor\\:address");
        String original = address.inputValue();
        String paper = page.locator(".t-preview img").getAttribute("src");

        address.fill("Jalan Percobaan 1");
        page.locator("#kantor\\:postCode").fill("123");
        page.locator("#kantor input[type=file]")
                .setInputFiles(new FilePayload("lambang.png", "image/png", "bukan".getBytes(StandardCharsets.UTF_8)));
        admin.button("Terbitkan").click();
        assertThat(page.locator("#kantor .ui-message-error")).containsText("Lambang tidak dipakai");
        assertThat(address).hasValue("Jalan Percobaan 1");
        admin.button("Terbitkan").click();
        assertThat(page.locator("#kantor .ui-message-error")).containsText("Kode pos terdiri atas lima angka.");
        assertThat(admin.inspected("templat-kantor-salah")).isEmpty();
        page.locator("#kantor\\:postCode").fill("95761");
        admin.button("Lihat dulu").click();
        assertThat(page.locator("#kantor .ui-message-error")).hasCount(0);
        assertThat(page.locator(".t-preview img")).not().hasAttribute("src", paper);

        admin.button("Terbitkan").click();
        admin.told("berlaku mulai sekarang.");
        assertThat(address).hasValue("Jalan Percobaan 1");
        address.fill(original);
        admin.button("Terbitkan").click();
        assertThat(address).hasValue(original);
        assertThat(page.locator(".t-versions tbody tr").first()).containsText("oleh");
        assertQuiet();
    }

    @Test
    void templates_are_not_there_for_others() {
        Visitor verifier = visitor("verifikator");
        for (String path :
                List.of("templat", "templat/kantor", "templat/surat-rekomendasi", "templat/tanda-terima/1-2")) {
            assertThat(verifier.get(path).status()).as(path).isEqualTo(404);
        }
        Visitor admin = visitor("admin");
        for (String path : List.of("templat/tidak-ada", "templat/..%2f..%2fetc", "templat/surat-rekomendasi/x")) {
            assertThat(admin.get(path).status()).as(path).isBetween(400, 404);
        }
    }

    private static void upload(Page page, String name, byte[] bytes) {
        page.locator("details.t-import input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes));
        page.locator("#templat\\:import").click();
    }

    /** @return number in the first line of the versions */
    private static int newest(Page page) {
        return Integer.parseInt(
                page.locator("#versions tbody td").first().innerText().strip());
    }

    private static String text(Download download) throws IOException {
        try (InputStream in = download.createReadStream();
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
