package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import id.dosir.reading.OldRegisters;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records officer brings old registers in. */
class ImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ROWS = 10_000;
    private static final int CLEAN = 9_700;
    private static final long SEED = 11;

    private Demo demo;

    @BeforeEach
    void start() {
        demo = Demo.fresh("impor-home");
    }

    @AfterEach
    void end() {
        demo.kill();
    }

    @Test
    void ten_thousand_old_entries_come_in_once_whatever_happens_to_the_server() throws IOException {
        Path file = demo.home().resolveSibling("register-2015.xlsx");
        OldRegisters.xlsx(file, ROWS, SEED);
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            checked(archivist, file);
            assertFigures(archivist, "9.700", "0", "300");
            assertThat(archivist.inspected("impor-hasil")).isEmpty();
            String report =
                    archivist.fetch(archivist.page().locator("#unduh-laporan")).text();
            assertThat(report.lines().count()).isEqualTo(1 + ROWS);
            assertThat(report).contains("\"NIP “", "” bukan 18 digit", "“31/02/2020” tidak ada di kalender");
            assertThat(entries()).as("a dry run takes nothing in").isZero();
            archivist.button("Masukkan 9.700 baris").click();
            assertThat(archivist.page().locator(".k-progress")).isVisible();
            Patience.until("some are in", PATIENCE, () -> entries() > 0);
            assertThat(archivist.complaints()).isEmpty();
            assertThat(entries()).as("killed in the middle").isLessThan(CLEAN);
            demo.kill();
        }
        demo.start();
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            archivist.open("impor/1");
            assertThat(archivist.page().locator(".d-sub .ui-tag")).hasText("Selesai");
            assertThat(archivist.page().locator("#jalan .d-notice").first()).containsText("9.700 baris dimasukkan");
            Patience.until("all are found", PATIENCE, () -> entries() == CLEAN);

            checked(archivist, file);
            assertFigures(archivist, "0", "9.700", "300");
            assertThat(archivist.page().locator("#jalan .d-notice").first()).containsText("Tidak ada yang baru");
            archivist.button("Batalkan impor").click();
            archivist.told("Impor dibatalkan.");
            assertThat(entries()).isEqualTo(CLEAN);

            found(archivist);
            hidden();
        }
    }

    /** Somebody of whom the name, the number of a letter, or the NIP is remembered. */
    private void found(Visitor archivist) {
        int place = 4242;
        List<String> row = OldRegisters.rows(ROWS, SEED).get(place);
        for (String memory :
                List.of(row.get(2), row.get(2).replace(" ", ""), row.get(7), row.get(1) + " " + row.get(7))) {
            archivist.open("register?q=" + URLEncoder.encode(memory, StandardCharsets.UTF_8));
            Locator hit = archivist.page().locator(".d-hit").first();
            assertThat(hit).containsText(row.get(1));
            assertThat(hit).containsText("register-2015.xlsx, baris " + (OldRegisters.FIRST + place));
        }
        assertThat(archivist.inspected("impor-ditemukan")).isEmpty();
        archivist.page().locator(".d-hit a.d-rowlink").first().click();
        assertThat(archivist.heading()).hasText(row.get(1));
        assertThat(archivist.page().locator(".d-facts")).containsText(row.get(7));
        assertThat(archivist.inspected("arsip-lama")).isEmpty();
        String export = archivist
                .get("ekspor/register.csv?q=" + row.get(2).replace(" ", ""))
                .text();
        assertThat(export.lines().skip(1)).anyMatch(line -> line.startsWith("\"AL-") && line.contains(row.get(7)));
        assertThat(archivist.complaints()).isEmpty();
    }

    /** Who files finds nothing of it; who works here finds it but brings nothing in. */
    private void hidden() {
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            assertThat(applicant.page().locator(".d-nav")).not().containsText("Impor");
            assertThat(applicant.get("impor").status()).isEqualTo(404);
            assertThat(applicant.get("arsip-lama/AL-000001").status()).isEqualTo(404);
            assertThat(applicant.get("laporan-impor/1.csv").status()).isEqualTo(404);
            Api api = demo.office().as("pemohon");
            assertThat(api.get("search").json().getInt("total")).isZero();
        }
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            assertThat(verifier.get("impor").status()).isEqualTo(404);
            assertThat(verifier.get("impor/1").status()).isEqualTo(404);
            assertThat(verifier.get("arsip-lama/AL-000001").status()).isEqualTo(200);
            assertThat(verifier.get("arsip-lama/AL-999999").status()).isEqualTo(404);
        }
    }

    @Test
    void what_is_no_table_is_refused_and_columns_can_be_changed_before_anything_happens() throws IOException {
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            archivist.open("impor");
            upload(archivist, Path.of("src/test/resources/papers/P1/surat-permohonan.pdf"));
            assertThat(archivist.page().locator(".ui-message-error")).containsText("Ini bukan tabel");
            assertThat(archivist.inspected("impor")).isEmpty();
            Path torn = demo.home().resolveSibling("robek.xlsx");
            Files.write(torn, new byte[] {'P', 'K', 3, 4, 0, 0});
            upload(archivist, torn);
            assertThat(archivist.page().locator(".ui-message-error")).isVisible();
            assertThat(archivist.page().locator(".d-hit")).hasCount(0);

            upload(archivist, Path.of("src/test/resources/papers/register-lama.csv"));
            Locator choices = archivist.page().locator(".i-columns select");
            assertThat(choices).hasCount(11);
            assertThat(archivist.inspected("impor-kolom")).isEmpty();
            choices.nth(1).selectOption("");
            archivist.button("Uji coba").click();
            archivist.told("Pilih kolom yang berisi nama.");
            choices.nth(1).selectOption("NAME");
            archivist.button("Uji coba").click();
            assertThat(archivist.page().locator(".d-sub .ui-tag")).hasText("Menunggu keputusan");
            assertFigures(archivist, "241", "18", "41");
            archivist.open("impor/1?lihat=ganda");
            assertThat(archivist.page().locator(".i-rows tbody tr")).hasCount(18);
            archivist.open("impor/1");
            archivist.button("Batalkan impor").click();
            archivist.told("Impor dibatalkan.");
            assertThat(entries()).isZero();
        }
    }

    private void checked(Visitor archivist, Path file) {
        archivist.page().locator(".d-nav").getByText("Impor").click();
        assertThat(archivist.heading()).hasText("Impor register lama");
        upload(archivist, file);
        assertThat(archivist.heading()).hasText(file.getFileName().toString());
        assertThat(archivist.page().locator(".i-columns select")).hasCount(11);
        archivist.button("Uji coba").click();
        assertThat(archivist.page().locator(".d-sub .ui-tag")).hasText("Menunggu keputusan");
    }

    private static void upload(Visitor archivist, Path file) {
        archivist.page().locator("#impor input[type=file]").setInputFiles(file);
        archivist.button("Unggah").click();
    }

    private static void assertFigures(Visitor archivist, String clean, String doubled, String faulty) {
        Locator figures = archivist.page().locator(".i-figures dd");
        assertThat(figures.nth(0)).hasText(clean);
        assertThat(figures.nth(1)).hasText(doubled);
        assertThat(figures.nth(2)).hasText(faulty);
    }

    private int entries() {
        return new Office(demo.base())
                .as("arsiparis")
                .get("register?most=1")
                .json()
                .getInt("total");
    }
}
