package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** A request of one's own, filled in up to the button that sends it. */
final class Filing {

    private Filing() {}

    static void fill(Visitor applicant) {
        applicant.open("permohonan");
        Page page = applicant.page();
        PickList.of(page, "#f\\:reason").pick("Perubahan jabatan");
        page.locator("#f\\:files_input").setInputFiles(new Path[] {
            paper("surat-permohonan.pdf"), paper("formulir-permohonan.jpg"), paper("sk-jabatan-terakhir.pdf")
        });
        assertThat(page.locator("#f\\:papers").getByText("Terbaca")).hasCount(3);
        page.locator("#f\\:letterFrom").fill("Kepala Bappeda");
        page.locator("#f\\:letterFrom").press("Tab");
        page.locator("#f\\:letterDate_input").fill("07-04-2026");
        page.locator("#f\\:letterDate_input").press("Tab");
        assertThat(page.locator("#f\\:missing")).containsText("Lengkap, siap dikirim.");
    }

    /** @return the running part of a dossier's number */
    static int sequence(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    static Path paper(String name) {
        return Path.of("src", "test", "resources", "papers", "P4", name).toAbsolutePath();
    }
}
