package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.dosir.core.document.Sha256;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import id.dosir.reading.OldRegisters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records officer brings scans to old entries. */
class ScanIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path PAPERS = Path.of("src", "test", "resources", "papers");
    private static final int ENTRIES = 40;
    private static final int CLEAN = 39;
    private static final int MANY = 250;
    private static final long SEED = 23;

    private Demo demo;
    private Path scans;

    @BeforeEach
    void start() throws IOException {
        demo = Demo.fresh("pindaian-home");
        scans = Files.createDirectories(demo.home().resolve("pindaian"));
    }

    @AfterEach
    void end() {
        demo.kill();
    }

    @Test
    void each_file_finds_its_entry_or_says_why_not_and_nothing_leads_out_of_the_folder() throws IOException {
        Path folder = mixed();
        byte[] letter = Files.readAllBytes(folder.resolve("045-1-Kominfo-2015.pdf"));
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            imported(archivist);
            archivist.open("pindaian");
            assertThat(archivist.inspected("pindaian")).isEmpty();
            tried(archivist, "2015");
            new ImportPages(archivist).assertFigures("4", "1", "2", "1", "7");
            assertThat(archivist.inspected("pindaian-hasil")).isEmpty();
            assertThat(scanned(archivist, 1)).as("a dry run takes nothing in").isZero();
            archivist.open("pindaian/1");
            String report =
                    archivist.fetch(archivist.page().locator("#unduh-laporan")).text();
            assertThat(report.lines().filter(line -> line.contains("Tautan atau bukan berkas biasa")))
                    .hasSize(2);
            assertThat(report)
                    .contains(
                            "Daftar menyebut \u201cAL-000999\u201d",
                            "Tertulis di daftar, tetapi berkasnya tidak ada",
                            "Berkas kosong",
                            "Isi tidak cocok",
                            "Jenis ini tidak diterima")
                    .doesNotContain("root:");

            archivist.button("Masukkan 4 berkas").click();
            ended(archivist);
            archivist.open("arsip-lama/AL-000001");
            Locator papers = archivist.page().locator(".i-paper");
            assertThat(papers).hasCount(1);
            assertThat(archivist.inspected("arsip-lama-pindaian")).isEmpty();
            APIResponse sent = archivist.fetch(papers.locator("a").last());
            assertThat(sent.body()).isEqualTo(letter);
            archivist.open("register?q=045%2F1%2FKominfo-2015+Randika");
            assertThat(archivist.page().locator(".d-hit").first()).containsText("AL-000001");
            assertThat(archivist.page().locator(".d-src a").first()).containsText("045-1-Kominfo-2015.pdf, hal. 1");
            assertThat(archivist.complaints()).isEmpty();

            archivist.open("pindaian");
            tried(archivist, "2015");
            new ImportPages(archivist).assertFigures("0", "5", "2", "1", "7");
            assertThat(archivist.page().locator("#jalan")).containsText("Tidak ada yang baru");
            checkedEachNight(archivist, letter);
        }
        hidden(hash(letter));
    }

    /** Five scans of which two are the same, two without an entry, one for two of them, seven that are no papers. */
    private Path mixed() throws IOException {
        Path folder = Files.createDirectories(scans.resolve("2015"));
        paper("P1/surat-permohonan.pdf", folder.resolve("045-1-Kominfo-2015.pdf"));
        paper("P4/surat-permohonan.pdf", folder.resolve("dari lemari.pdf"));
        paper(
                "P7/surat-permohonan.jpg",
                Files.createDirectories(folder.resolve("AL-000003")).resolve("1.jpg"));
        paper("P4/formulir-permohonan.jpg", folder.resolve("AL-000003").resolve("2.jpg"));
        paper("P4/formulir-permohonan.jpg", folder.resolve("AL-000003").resolve("3.jpg"));
        paper("P6/surat-permohonan.pdf", folder.resolve("tanpa nama.pdf"));
        paper("P4/sk-jabatan-terakhir.pdf", folder.resolve("salah daftar.pdf"));
        List<String> first = OldRegisters.rows(ENTRIES, SEED).get(0);
        List<String> second = OldRegisters.rows(ENTRIES, SEED).get(1);
        paper("P3/surat-permohonan.docx", folder.resolve(first.get(2) + " dan " + second.get(2) + ".docx"));
        Files.writeString(
                folder.resolve("daftar.csv"),
                "berkas;nomor\ndari lemari.pdf;045/2/Kominfo-2015\nsalah daftar.pdf;AL-000999\nhilang.pdf;AL-000001\n");
        Files.createSymbolicLink(folder.resolve("AL-000004.pdf"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("keluar"), Path.of("/"));
        Files.createFile(folder.resolve("AL-000005 kosong.pdf"));
        paper("P7/surat-permohonan.jpg", folder.resolve("AL-000005 salah.pdf"));
        paper("register-lama.xlsx", folder.resolve("AL-000005.xlsx"));
        Files.write(folder.resolve("AL-000005 robek.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0});
        return folder;
    }

    private static void paper(String name, Path to) throws IOException {
        Files.copy(PAPERS.resolve(name), to);
    }

    private void checkedEachNight(Visitor archivist, byte[] letter) throws IOException {
        Path kept = demo.home()
                .resolve("documents")
                .resolve(hash(letter).substring(0, 2))
                .resolve(hash(letter));
        Files.write(kept, "lain".getBytes(StandardCharsets.UTF_8));
        Path register = kept(Files.readAllBytes(registerFile()));
        Files.delete(register);
        archivist.open("pemeriksaan");
        archivist.button("Periksa sekarang").click();
        Locator found = archivist.page().locator(".k-found");
        assertThat(found).containsText("AL-000001", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(found).containsText("Isi berkas digital berubah sejak disimpan");
        assertThat(found).containsText("impor/1");
        assertThat(found).containsText("Berkas digital hilang dari gudang");
        Files.write(kept, letter);
        Files.copy(registerFile(), register);
    }

    private Path kept(byte[] bytes) {
        return demo.home()
                .resolve("documents")
                .resolve(hash(bytes).substring(0, 2))
                .resolve(hash(bytes));
    }

    private void hidden(String name) {
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            assertThat(applicant.get("pindaian").status()).isEqualTo(404);
            assertThat(applicant.get("pindaian/1").status()).isEqualTo(404);
            assertThat(applicant.get("laporan-pindaian/1.csv").status()).isEqualTo(404);
            assertThat(applicant.get("unduh/AL-000001/" + name).status()).isEqualTo(404);
        }
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            assertThat(verifier.get("pindaian").status()).isEqualTo(404);
            assertThat(verifier.get("unduh/AL-000001/" + name).status()).isEqualTo(200);
            assertThat(verifier.get("unduh/AL-000002/" + name).status()).isEqualTo(404);
        }
    }

    @Test
    void every_scan_comes_in_once_whatever_happens_to_the_server() throws IOException {
        Path folder = Files.createDirectories(scans.resolve("banyak"));
        byte[] paper = Files.readAllBytes(PAPERS.resolve("P4/sk-jabatan-terakhir.pdf"));
        for (int i = 0; i < MANY; i++) {
            ByteArrayOutputStream each = new ByteArrayOutputStream();
            each.write(paper);
            each.write(("\n% " + i + "\n").getBytes(StandardCharsets.US_ASCII));
            Files.write(folder.resolve("%03d (%d).pdf".formatted(1 + i % 10, i)), each.toByteArray());
        }
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            imported(archivist);
            archivist.open("pindaian");
            archivist.page().locator("#pindaian [id$=register_input]").selectOption("1");
            tried(archivist, "banyak");
            new ImportPages(archivist).assertFigures(String.valueOf(MANY), "0", "0", "0", "0");
            archivist.button("Masukkan " + MANY + " berkas").click();
            Patience.until("some are in", PATIENCE, () -> demo.kept().size() > 20);
            demo.kill();
        }
        int before = demo.kept().size();
        assertThat(before).as("killed in the middle").isLessThan(MANY);
        demo.start();
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            archivist.open("pindaian/1");
            ended(archivist);
            assertThat(archivist.page().locator("#jalan .d-notice").first()).containsText(MANY + " berkas dimasukkan");
            assertThat(demo.kept()).hasSize(MANY + 1);
            for (int entry = 1; entry <= 10; entry++) {
                int number = entry;
                assertThat(scanned(archivist, number)).isEqualTo(MANY / 10);
            }
            Patience.until("all are found", PATIENCE, () -> found("kekeliruan") == 10);
            assertThat(archivist.complaints()).isEmpty();
            demo.kill();
        }
        demo.start();
        assertThat(demo.kept()).as("no scan is an orphan").hasSize(MANY + 1);
        assertThat(demo.unfinished()).isEmpty();
    }

    private Path registerFile() throws IOException {
        Path file = demo.home().resolveSibling("register-pindaian.xlsx");
        if (!Files.exists(file)) {
            OldRegisters.xlsx(file, ENTRIES, SEED);
        }
        return file;
    }

    private void imported(Visitor archivist) throws IOException {
        ImportPages pages = new ImportPages(archivist);
        pages.tried(registerFile());
        pages.takenIn(String.valueOf(CLEAN));
    }

    private static void tried(Visitor archivist, String folder) {
        archivist.page().locator("#pindaian [id$=folder_input]").selectOption(folder);
        archivist.button("Uji coba").click();
        assertThat(archivist.page().locator(".d-sub .ui-tag"))
                .hasText("Menunggu keputusan", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis()));
        archivist.page().reload();
    }

    private static void ended(Visitor archivist) {
        assertThat(archivist.page().locator(".d-sub .ui-tag"))
                .hasText("Selesai", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis()));
    }

    private static int scanned(Visitor archivist, int entry) {
        archivist.open("arsip-lama/AL-%06d".formatted(entry));
        return archivist.page().locator(".i-paper").count();
    }

    private int found(String word) {
        return new Office(demo.base())
                .as("arsiparis")
                .get("register?most=1&q=" + word)
                .json()
                .getInt("total");
    }

    private static String hash(byte[] bytes) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes)).hex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
