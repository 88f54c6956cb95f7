package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The records officer takes the register with him and has the archive checked; a file is exchanged in the store meanwhile. */
class ArchiveCheckIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Demo demo = Demo.shared();

    /** What the command said and how it ended. */
    private record Said(int code, String text) {}

    @Test
    void the_register_is_downloaded_as_the_screen_shows_it() {
        String number = registered();
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            archivist.open("register?q=" + number + "&lingkup=register");
            Locator links = archivist.page().locator(".d-export a");
            assertThat(links).hasCount(3);
            assertThat(archivist.inspected("register-unduh")).isEmpty();

            APIResponse csv = archivist.fetch(links.nth(1));
            assertThat(csv.headers().get("content-type")).startsWith("text/csv");
            String text = csv.text();
            assertThat(text).startsWith("\uFEFF\"Nomor register\",\"Nama\",\"NIP\"");
            List<String> rows = text.strip().lines().toList();
            assertThat(rows).as(text).hasSize(2);
            assertThat(rows.get(1))
                    .contains(number, "198710102010011002", "7101••••••••••10", "\"Jawaban layanan BSrE\"")
                    .doesNotContain(Office.HOLDER_NIK);

            APIResponse xlsx = archivist.fetch(links.nth(0));
            assertThat(xlsx.headers().get("content-type")).contains("spreadsheetml.sheet");
            assertThat(xlsx.headers().get("content-disposition")).contains("attachment", "register-", ".xlsx");
            assertThat(xlsx.body()).startsWith('P', 'K');

            APIResponse book = archivist.fetch(links.nth(2));
            assertThat(book.headers().get("content-type")).isEqualTo("application/pdf");
            assertThat(new String(book.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");

            archivist.open("register?q=" + number);
            // elsewhere the list is not the register's
            assertThat(links).hasCount(0);
            assertThat(archivist
                            .get("ekspor/register.csv?q=" + Office.HOLDER_NIK)
                            .status())
                    .isEqualTo(404);
            assertThat(archivist.complaints()).isEmpty();
        }
    }

    @Test
    void a_check_says_that_all_agrees_until_a_file_is_exchanged_and_the_command_says_the_same() throws Exception {
        String number = registered();
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            Said well = command("admin", "demo-dosir");
            assertThat(well.code()).as(well.text()).isZero();
            assertThat(well.text()).contains("Perbedaan: 0.");

            Path file = letterOf(number);
            byte[] before = Files.readAllBytes(file);
            try {
                Files.write(file, "lain".getBytes(StandardCharsets.UTF_8));
                archivist.open("pemeriksaan");
                assertThat(archivist.page().locator(".k-run")).containsText("Semua cocok");
                assertThat(archivist.inspected("pemeriksaan-cocok")).isEmpty();
                archivist.button("Periksa sekarang").click();
                assertThat(archivist.page().locator(".k-found"))
                        .containsText("Isi berkas digital berubah sejak disimpan");
                assertThat(archivist.page().locator(".k-found")).containsText(number);
                assertThat(archivist.inspected("pemeriksaan-beda")).isEmpty();

                Said changed = command("arsiparis", "demo-dosir");
                assertThat(changed.code()).as(changed.text()).isEqualTo(10);
                assertThat(changed.text())
                        .contains(number + ": Isi berkas digital berubah sejak disimpan")
                        .contains(file.getFileName().toString());

                archivist.open("pemberitahuan");
                assertThat(archivist.page().locator(".d-noticelist"))
                        .containsText("Pemeriksaan arsip menemukan perbedaan");
                assertThat(archivist.inspected("pemeriksaan-pemberitahuan")).isEmpty();
            } finally {
                Files.write(file, before);
            }
            assertThat(command("admin", "demo-dosir").code()).isZero();
            assertThat(archivist.complaints()).isEmpty();
        }
    }

    @Test
    void the_command_needs_somebody_who_looks_after_the_archive() throws Exception {
        Said wrong = command("admin", "salah");
        assertThat(wrong.code()).as(wrong.text()).isEqualTo(11);
        Said other = command("kadis", "demo-dosir");
        assertThat(other.code()).as(other.text()).isEqualTo(11);
        assertThat(other.text()).contains("DOSIR_CHECK_USER").doesNotContain("demo-dosir");

        assertThat(demo.office().as("kadis").get("checks").status()).isEqualTo(403);
        try (Visitor head = Visitor.signedIn(demo.base(), "kadis")) {
            assertThat(head.get("pemeriksaan").status()).isEqualTo(404);
        }
    }

    private String registered() {
        demo.turn(Office.HOLDER_NIK, "REVOKE");
        String number = demo.office().registered();
        Patience.until(
                "the search knows it",
                PATIENCE,
                () -> demo.office()
                                .as("arsiparis")
                                .get("register?q=" + number)
                                .json()
                                .getInt("total")
                        == 1);
        return number;
    }

    /** @return the signed letter in the store */
    private Path letterOf(String number) {
        String name = demo.office()
                .as("arsiparis")
                .dossier(number)
                .getJsonObject("outcome")
                .getString("letter");
        return demo.home().resolve("documents").resolve(name.substring(0, 2)).resolve(name);
    }

    private Said command(String account, String password) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "dosir.jar").toAbsolutePath().toString(),
                        "check")
                .redirectErrorStream(true);
        command.environment().put("DOSIR_PORT", String.valueOf(demo.base().getPort()));
        command.environment().put("DOSIR_CHECK_USER", account);
        command.environment().put("DOSIR_CHECK_PASSWORD", password);
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
