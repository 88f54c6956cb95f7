package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import id.dosir.reading.OldRegisters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The records officer brings old registers in. */
class ImportIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** So many that a server can be killed while they come in. */
    private static final int ROWS = 6_000;

    private static final int CLEAN = 5_820;
    private static final long SEED = 12;

    private static Demo demo;

    @BeforeAll
    static void start() {
        demo = Demo.fresh("impor-home");
    }

    @AfterAll
    static void end() {
        demo.kill();
    }

    @Test
    void each_old_entry_comes_in_once_whatever_happens_to_the_server() throws IOException {
        Path file = demo.home().resolveSibling("register-impor.xlsx");
        OldRegisters.xlsx(file, ROWS, SEED);
        String address;
        int before = entries();
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            ImportPages pages = new ImportPages(archivist);
            pages.tried(file);
            pages.assertFigures("5.820", "0", "180");
            address = archivist.page().url();
            assertThat(archivist.inspected("impor-hasil")).isEmpty();
            String report =
                    archivist.fetch(archivist.page().locator("#unduh-laporan")).text();
            assertThat(report.lines().count()).isEqualTo(1 + ROWS);
            assertThat(report).contains("\"NIP “", "” bukan 18 digit", "“31/02/2020” tidak ada di kalender");
            assertThat(entries()).as("a dry run takes nothing in").isEqualTo(before);
            archivist.button("Masukkan 5.820 baris").click();
            assertThat(archivist.page().locator(".k-progress")).isVisible();
            Patience.until("some are in", PATIENCE, () -> entries() > before);
            assertThat(archivist.complaints()).isEmpty();
            assertThat(entries()).as("killed in the middle").isLessThan(before + CLEAN);
            demo.kill();
        }
        demo.start();
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            archivist.page().navigate(address);
            ImportPages pages = new ImportPages(archivist);
            pages.assertState("Selesai");
            pages.assertTold("5.820 baris dimasukkan");
            Patience.until("all are found", PATIENCE, () -> entries() == before + CLEAN);

            pages.tried(file);
            pages.assertFigures("0", "5.820", "180");
            pages.assertTold("Tidak ada yang baru");
            archivist.button("Batalkan impor").click();
            archivist.told("Impor dibatalkan.");
            assertThat(entries()).isEqualTo(before + CLEAN);

            hidden();
        }
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
            int before = entries();
            ImportPages pages = new ImportPages(archivist);
            archivist.open("impor");
            int imports = archivist.page().locator(".d-hit").count();
            pages.upload(Path.of("src/test/resources/papers/P1/surat-permohonan.pdf"));
            assertThat(archivist.page().locator(".ui-message-error")).containsText("Ini bukan tabel");
            assertThat(archivist.inspected("impor")).isEmpty();
            Path torn = demo.home().resolveSibling("robek.xlsx");
            Files.write(torn, new byte[] {'P', 'K', 3, 4, 0, 0});
            pages.upload(torn);
            assertThat(archivist.page().locator(".ui-message-error")).isVisible();
            assertThat(archivist.page().locator(".d-hit")).hasCount(imports);

            pages.upload(Path.of("src/test/resources/papers/register-lama.csv"));
            Locator choices = archivist.page().locator(".i-columns select");
            assertThat(choices).hasCount(11);
            assertThat(archivist.inspected("impor-kolom")).isEmpty();
            choices.nth(1).selectOption("");
            archivist.button("Uji coba").click();
            archivist.told("Pilih kolom yang berisi nama.");
            choices.nth(1).selectOption("NAME");
            archivist.button("Uji coba").click();
            pages.assertState("Menunggu keputusan");
            pages.assertFigures("241", "18", "41");
            archivist.page().locator(".d-choice a[href$='lihat=ganda']").click();
            assertThat(archivist.page().locator(".i-rows tbody tr")).hasCount(18);
            archivist.button("Batalkan impor").click();
            archivist.told("Impor dibatalkan.");
            assertThat(entries()).isEqualTo(before);
        }
    }

    @Test
    void a_row_that_another_import_overtook_is_told_and_the_others_come_in() throws IOException {
        Path first = register("dulu.csv", "1;Denal Gonibala;19800919 200403 1 011;UJI/781/2015;7A:11:0B");
        Path second = register(
                "kemudian.csv",
                "1;Yopie Wakelang;19790404 200103 1 015;UJI/785/2015;7A110B",
                "2;Serlin Tombarong;19831021 200703 1 013;UJI/783/2015;7A110C");
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            ImportPages pages = new ImportPages(archivist);
            pages.tried(second);
            String later = archivist.page().url();
            pages.tried(first);
            pages.takenIn("1");
            archivist.page().navigate(later);
            pages.assertFigures("2", "0", "0");
            archivist.button("Masukkan 2 baris").click();
            pages.assertState("Selesai");
            pages.assertTold("1 baris dimasukkan");
            assertThat(archivist.page().locator("#jalan .d-notice").last())
                    .containsText("1 baris dilewati, karena didahului catatan lain");
            pages.assertFigures("1", "0", "1");
            assertThat(archivist.page().locator(".i-rows tbody tr"))
                    .containsText(Pattern.compile("sudah dipakai catatan lain \\(AL-\\d{6}\\)"));
            assertThat(archivist.inspected("impor-didahului")).isEmpty();
            assertThat(archivist
                            .fetch(archivist.page().locator("#unduh-laporan"))
                            .text())
                    .contains("Yopie Wakelang", "Satu sertifikat hanya dicabut sekali")
                    .doesNotContain("Serlin Tombarong");
            assertThat(archivist.complaints()).isEmpty();
        }
    }

    /** @param rows number, name, NIP, letter and serial */
    private static Path register(String name, String... rows) throws IOException {
        StringBuilder text = new StringBuilder(
                "No;Nama;NIP;No Surat Rekomendasi;Nomor Seri;Instansi;Jabatan;Email;Alasan;Tgl Surat;Tgl Dicabut\n");
        for (String row : rows) {
            text.append(row).append(";Inspektorat;Auditor;;Mutasi;5/1/2015;11/1/2015\n");
        }
        return Files.writeString(demo.home().resolveSibling(name), text);
    }

    private static int entries() {
        return new Office(demo.base())
                .as("arsiparis")
                .get("register?most=1")
                .json()
                .getInt("total");
    }
}
