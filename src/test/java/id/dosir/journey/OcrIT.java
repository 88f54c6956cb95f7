package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A form that is a scan: read after filing while the applicant looks on, then found by its words. */
class OcrIT {

    @Test
    void a_scan_is_read_while_one_looks_on_and_has_a_copy_with_text_beside_it() {
        Demo demo = Demo.withOcr();
        demo.office();
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            Filing.fill(applicant);
            applicant.button("Kirim permohonan").click();
            applicant.page().waitForURL("**/berkas/*");
            Locator scans = applicant.page().locator(".d-scans");
            assertThat(scans).containsText("Formulir");
            applicant.picture("ocr-menunggu");
            assertThat(scans).containsText("Terbaca: teksnya dapat dicari");
            assertThat(applicant.inspected("ocr-terbaca")).isEmpty();

            APIResponse copy = applicant.fetch(scans.getByRole(AriaRole.LINK));
            assertThat(copy.headers().get("content-type")).isEqualTo("application/pdf");
            assertThat(copy.headers().get("content-disposition")).contains("-teks.pdf");
            assertThat(new String(copy.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            assertThat(applicant.complaints()).isEmpty();
        }
        try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
            archivist.open("pemeriksaan");
            assertThat(archivist.page().locator(".k-ocr[aria-labelledby='h-ocr']"))
                    .containsText("tesseract");
            assertThat(archivist.inspected("pemeriksaan-ocr")).isEmpty();
            assertThat(archivist.complaints()).isEmpty();
        }
    }
}
