package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request that comes back because its data were wrong is cured by the applicant, without filing it anew. */
class CorrectionIT {

    private final Demo demo = Demo.shared();
    private final Visitor applicant = Visitor.signedIn(demo.base(), "pemohon");
    private final Visitor head = Visitor.signedIn(demo.base(), "kadis");

    @AfterEach
    void leave() {
        applicant.close();
        head.close();
    }

    @Test
    void wrong_statements_are_corrected_on_the_returned_request_and_both_values_are_shown() {
        String number = demo.office().filed("pemohon");
        demo.office().done("kadis", number, "return", json().add("note", "Jabatan tidak sama dengan SK."));

        applicant.open("berkas/" + number);
        Page page = applicant.page();
        assertThat(page.locator("#act\\:position")).hasValue("Analis Kepegawaian");
        page.locator("#act\\:position").fill("Analis Kepegawaian Muda");
        page.locator("#act\\:nip").fill("12345");
        page.locator("#act\\:go").click();
        assertThat(page.locator(".d-statements .ui-message-error")).hasCount(1);
        assertThat(page.locator("#act\\:nip")).isFocused();
        assertThat(page.locator("#act\\:position")).hasValue("Analis Kepegawaian Muda");
        assertThat(applicant.inspected("perbaikan")).isEmpty();
        applicant.picture("perbaikan");

        page.locator("#act\\:nip").fill("198710102010011002");
        page.locator("#act\\:go").click();
        assertThat(page.locator(".d-corrections")).containsText("Jabatan");

        head.open("berkas/" + number);
        assertThat(head.page().locator(".d-facts").first()).containsText("Analis Kepegawaian Muda");
        assertThat(head.page().locator(".d-corrections del")).hasText("Analis Kepegawaian");
        head.picture("perbaikan-riwayat");
        assertThat(applicant.complaints()).isEmpty();
    }
}
