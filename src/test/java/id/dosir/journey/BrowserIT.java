package id.dosir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserIT {

    @Test
    void a_page_can_be_opened_on_this_machine() {
        try (var context = Browser.shared().newContext()) {
            var page = context.newPage();
            page.setContent("<h1>Berkas permohonan</h1>");

            assertThat(page.locator("h1").innerText()).isEqualTo("Berkas permohonan");
        }
    }
}
