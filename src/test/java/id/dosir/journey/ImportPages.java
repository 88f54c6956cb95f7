package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;

/** Pages on which the records officer brings an old register in. */
record ImportPages(Visitor archivist) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    void upload(Path file) {
        archivist.page().locator("#impor input[type=file]").setInputFiles(file);
        archivist.button("Unggah").click();
    }

    /** From the navigation to the end of the dry run, with the columns that are proposed. */
    void tried(Path file) {
        archivist.page().locator(".d-nav").getByText("Impor").click();
        assertThat(archivist.heading()).hasText("Impor register lama");
        upload(file);
        assertThat(archivist.heading()).hasText(file.getFileName().toString());
        assertThat(archivist.page().locator(".i-columns select")).hasCount(11);
        archivist.button("Uji coba").click();
        assertState("Menunggu keputusan");
    }

    /** Takes in what the dry run found clean, and waits for its end. */
    void takenIn(String rows) {
        archivist.button("Masukkan " + rows + " baris").click();
        assertState("Selesai");
        assertTold(rows + " baris dimasukkan");
    }

    void assertState(String state) {
        assertThat(archivist.page().locator(".d-sub .ui-tag"))
                .hasText(state, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE.toMillis()));
    }

    void assertTold(String text) {
        assertThat(archivist.page().locator("#jalan .d-notice").first()).containsText(text);
    }

    /** @param said clean, double and faulty rows, or what else stands above the report, in its order */
    void assertFigures(String... said) {
        Locator figures = archivist.page().locator(".i-figures dd");
        for (int i = 0; i < said.length; i++) {
            assertThat(figures.nth(i)).hasText(said[i]);
        }
    }
}
