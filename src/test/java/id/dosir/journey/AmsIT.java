package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Answer;
import id.dosir.installed.Office;
import id.dosir.reading.Scans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The verifier carries a request into AMS: what he types, what he uploads, and what he records of it. */
class AmsIT {

    private static final int MOST = 1_000_000;

    private final Demo demo = Demo.shared();
    private final Office office = demo.office();

    @Test
    void the_verifier_copies_the_fields_takes_the_package_along_and_records_with_a_screenshot() throws IOException {
        byte[] scan = Scans.pdf(2);
        assertThat(scan.length).isGreaterThan(2 * MOST);
        String number = signed(scan);
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            Page page = verifier.page();
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            verifier.open("berkas/" + number);
            byte[] letter =
                    verifier.fetch(page.locator("#tindakan a[href*='/unduh/']")).body();
            page.locator("#paket-ams").click();
            assertThat(verifier.heading()).hasText("Paket AMS");

            copies(verifier);
            assertThat(page.locator("#unduh-paket")).isVisible(); // once the copy is made
            assertThat(page.locator("#ams\\:papers")).containsText("salinan yang diperkecil");
            assertThat(verifier.inspected("paket-ams")).isEmpty();

            unpacks(verifier.fetch(page.locator("#unduh-paket")), number, letter);
            assertThat(Files.readAllBytes(original(number)))
                    .as("the paper itself")
                    .isEqualTo(scan);

            page.locator("a[href$='#tindakan']").first().click();
            records(verifier, number);
            assertThat(verifier.complaints()).isEmpty();
        }
    }

    @Test
    void the_package_is_not_found_by_who_has_no_business_in_ams_nor_before_or_after_its_time() throws IOException {
        String number = office.awaitingSignature();
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            gone(verifier, number);
            assertThat(office.sign(number).status()).isEqualTo(200);
            assertThat(verifier.get("ams/" + number).status()).isEqualTo(200);
            assertThat(verifier.get("ams/" + number + "/lagi").status()).isEqualTo(404);
            assertThat(verifier.get("paket-ams/" + number + ".zip").status()).isEqualTo(200);
            for (String other : new String[] {"pemohon", "arsiparis", "kadis"}) {
                try (Visitor stranger = Visitor.signedIn(demo.base(), other)) {
                    gone(stranger, number);
                }
            }
            office.done("verifikator", number, "record-submission", json().add("reference", "AMS-1"));
            gone(verifier, number);
        }
    }

    @Test
    void several_people_are_taken_along_in_one_csv() throws IOException {
        List<String> numbers =
                List.of(office.awaitingSignature(), office.awaitingSignature(), office.awaitingSignature());
        numbers.subList(0, 2)
                .forEach(number -> assertThat(office.sign(number).status()).isEqualTo(200));
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator");
                Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis");
                Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            verifier.open("");
            verifier.page().locator("a[href$='/daftar-ams']").click();
            assertThat(verifier.heading()).hasText("Daftar untuk AMS");
            assertThat(ticks(verifier, numbers.get(1))).hasCount(1);
            assertThat(ticks(verifier, numbers.get(2))).hasCount(0); // not signed
            assertThat(verifier.inspected("daftar-untuk-ams")).isEmpty();

            ticks(verifier, numbers.get(1)).check();
            Download one = verifier.page()
                    .waitForDownload(
                            () -> verifier.page().locator("#unduh-daftar").click());
            List<CSVRecord> chosen = records(Files.readString(one.path()));
            assertThat(chosen).hasSize(1);
            assertThat(chosen.get(0).get("NIK")).isEqualTo(Office.HOLDER_NIK);
            assertThat(chosen.get(0).get("Nomor surat rekomendasi")).isNotBlank();
            assertThat(records(verifier.get("daftar-ams.csv").text())).hasSizeGreaterThanOrEqualTo(2);

            assertThat(archivist.get("daftar-ams.csv?nomor=" + numbers.get(1)).status())
                    .isEqualTo(404);
            assertThat(applicant.get("daftar-ams").status()).isEqualTo(404);
            assertThat(applicant.get("daftar-ams.csv").status()).isEqualTo(404);
            assertThat(verifier.complaints()).isEmpty();
        }
        // what the head of the office has to sign is counted by other tests
        assertThat(office.sign(numbers.get(2)).status()).isEqualTo(200);
    }

    private static Locator ticks(Visitor verifier, String number) {
        return verifier.page().locator("input[name=nomor][value=" + number + "]");
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
            return parser.getRecords();
        }
    }

    private void gone(Visitor visitor, String number) {
        assertThat(visitor.get("ams/" + number).status()).as("%s", visitor).isEqualTo(404);
        assertThat(visitor.get("paket-ams/" + number + ".zip").status())
                .as("%s", visitor)
                .isEqualTo(404);
    }

    private void copies(Visitor verifier) {
        Page page = verifier.page();
        page.locator("#salin-nik").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#tersalin")).hasText("'NIK' tersalin.");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(Office.HOLDER_NIK);
        page.locator("#salin-email").click();
        assertThat(page.locator("#tersalin")).hasText("'Surel dinas' tersalin.");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("uji.dicabut@bolmongkab.go.id");
    }

    private void unpacks(APIResponse zip, String number, byte[] letter) throws IOException {
        assertThat(zip.headers().get("content-disposition")).contains("attachment", "paket-ams-" + number + ".zip");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        String signed = "01-surat-rekomendasi-" + number + ".pdf";
        assertThat(files).hasSize(5).containsKeys("LEMBAR-ISIAN.txt", signed);
        assertThat(files.keySet()).allMatch(name -> name.matches("[A-Za-z0-9.-]+"));
        assertThat(files.get(signed)).as("the signed letter").isEqualTo(letter);
        assertThat(files.values()).allMatch(file -> file.length <= MOST);
        assertThat(new String(files.get("LEMBAR-ISIAN.txt"), StandardCharsets.UTF_8))
                .contains("NIK: " + Office.HOLDER_NIK + "\r\n", "Surel dinas: uji.dicabut@bolmongkab.go.id", signed);
        byte[] copy = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("-surat-permohonan-salinan.pdf"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        try (PDDocument read = Loader.loadPDF(copy)) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
        }
    }

    private void records(Visitor verifier, String number) {
        Page page = verifier.page();
        page.locator("#act\\:reference").fill("AMS-2026-000777");
        page.locator("#act\\:at_input")
                .fill(typed(LocalDateTime.now(ZoneId.of("Asia/Makassar")).minusDays(1)));
        page.locator("#act\\:at_input").press("Tab");
        verifier.button("Catat pendaftaran").click();
        assertThat(page.locator("#act")).containsText("Waktu ini sebelum surat ditandatangani.");

        page.locator("#act\\:at_input").fill(typed(LocalDateTime.now(ZoneId.of("Asia/Makassar"))));
        page.locator("#act\\:at_input").press("Tab");
        page.locator("#act input[type=file]")
                .setInputFiles(
                        new FilePayload("layar-ams.png", "image/png", page.screenshot(new Page.ScreenshotOptions())));
        verifier.button("Catat pendaftaran").click();
        verifier.told("Pendaftaran di AMS tercatat.");
        assertThat(page.locator("#pendaftaran-ams")).containsText("AMS-2026-000777");
        assertThat(page.locator("#pendaftaran-ams a")).hasText("layar-ams.png");
        assertThat(verifier.fetch(page.locator("#pendaftaran-ams a")).headers().get("content-type"))
                .isEqualTo("image/png");
        page.locator("#pendaftaran-ams").scrollIntoViewIfNeeded();
        assertThat(verifier.inspected("pendaftaran-ams")).isEmpty();
    }

    private String signed(byte[] scan) {
        Map<String, byte[]> papers = new LinkedHashMap<>(Office.papers());
        papers.put("surat-permohonan", scan);
        Answer filed = office.as("pemohon")
                .form("dossiers", "application", Office.application().build(), papers);
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        String number = filed.json().getString("number");
        office.done("kadis", number, "dispose", Office.order());
        office.done("kabid", number, "dispose", Office.order());
        office.done("sandiman", number, "order-letter", Office.order());
        office.done("verifikator", number, "draft-letter", json());
        assertThat(office.sign(number).status()).isEqualTo(200);
        return number;
    }

    private Path original(String number) throws IOException {
        String name = office.as("verifikator").dossier(number).getJsonArray("documents").stream()
                .map(paper -> paper.asJsonObject())
                .filter(paper -> paper.getString("kind").equals("surat-permohonan"))
                .map(paper -> paper.getString("sha256"))
                .findFirst()
                .orElseThrow();
        try (var files = Files.walk(demo.home().resolve("documents"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String typed(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm").format(time);
    }
}
