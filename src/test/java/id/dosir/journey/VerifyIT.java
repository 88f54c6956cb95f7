package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.dosir.installed.Office;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrator has the journal verified, by the command and by the page; a file is swapped and an anchor changed meanwhile. */
class VerifyIT {

    private static final double PATIENCE_MILLIS = 60_000;

    private final Demo demo = Demo.shared();

    /** What the command said and how it ended. */
    private record Said(int code, String text) {}

    @Test
    void a_swapped_file_and_a_changed_anchor_are_named_by_the_command_and_by_the_page() throws Exception {
        demo.turn(Office.HOLDER_NIK, "REVOKE");
        String number = demo.office().registered();
        Path file = letterOf(number);
        byte[] before = Files.readAllBytes(file);
        Path anchors = demo.home().resolve("anchors").resolve("jangkar.txt");
        try (Visitor keeper = Visitor.signedIn(demo.base(), "arsiparis")) {
            keeper.open("pemeriksaan");
            keeper.page().locator("[id='jurnal:jangkar']").click();
            assertThat(keeper.page().locator(".k-anchor")).containsText(" baris, hash ");
            List<String> lines = Files.readAllLines(anchors);
            assertThat(keeper.page().locator(".k-anchor"))
                    .containsText(lines.get(lines.size() - 1).replaceAll(".* hash=([0-9a-f]{16}).*", "$1"));

            Said whole = command("arsiparis", "demo-dosir");
            assertThat(whole.code()).as(whole.text()).isZero();
            assertThat(whole.text()).contains("Semuanya utuh.", "baris per detik");
            keeper.open("pemeriksaan");
            assertThat(keeper.page().locator("#h-jurnal")).containsText("Utuh");
            assertThat(keeper.inspected("jurnal-utuh")).isEmpty();

            Files.write(file, "lain".getBytes(StandardCharsets.UTF_8));
            Files.writeString(anchors, "jangkar palsu\n", StandardOpenOption.APPEND);
            Said broken = command("admin", "demo-dosir");
            assertThat(broken.code()).as(broken.text()).isEqualTo(12);
            assertThat(broken.text())
                    .contains(number + ": isi berkas digital ditukar atau rusak")
                    .contains(file.getFileName().toString())
                    .contains("Baris " + (lines.size() + 1) + " pada berkas jangkar diubah.")
                    .contains("TIDAK UTUH.");

            keeper.page().locator("[id='jurnal:buktikan']").click();
            Locator state = keeper.page().locator("#h-jurnal");
            assertThat(state).containsText("Tidak utuh", patience());
            assertThat(keeper.page().locator(".k-breaches"))
                    .containsText(number + ": isi berkas digital ditukar atau rusak");
            Locator alarm = keeper.page().locator(".k-alarm");
            assertThat(alarm).containsText("Jurnal tidak utuh");
            assertThat(keeper.inspected("jurnal-tidak-utuh")).isEmpty();
            Files.write(anchors, lines);
            Files.write(file, before);

            keeper.page().locator("[id='jurnal:buktikan']").click();
            assertThat(state).containsText("Utuh", patience());
            assertThat(keeper.page().locator(".k-breaches")).hasCount(0);
            assertThat(alarm).hasCount(0);
            assertThat(keeper.complaints()).isEmpty();
        } finally {
            Files.write(file, before);
        }
    }

    @Test
    void the_command_needs_somebody_who_looks_after_the_archive() throws Exception {
        Said wrong = command("admin", "salah");
        assertThat(wrong.code()).as(wrong.text()).isEqualTo(13);
        Said other = command("kadis", "demo-dosir");
        assertThat(other.code()).as(other.text()).isEqualTo(13);
        assertThat(demo.office().as("kadis").get("verifications/1").status()).isEqualTo(403);
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
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
                        "verify")
                .redirectErrorStream(true);
        command.environment().put("DOSIR_PORT", String.valueOf(demo.base().getPort()));
        command.environment().put("DOSIR_CHECK_USER", account);
        command.environment().put("DOSIR_CHECK_PASSWORD", password);
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
