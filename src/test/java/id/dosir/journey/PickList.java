package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.dosir.installed.Patience;
import java.time.Duration;

/** A list that opens over the page. */
final class PickList {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Page page;
    private final String field;

    private PickList(Page page, String field) {
        this.page = page;
        this.field = field;
    }

    /** @param field selector of the closed list */
    static PickList of(Page page, String field) {
        return new PickList(page, field);
    }

    /**
     * PrimeFaces closes the list when the page moves, and a click that comes while it opens chooses nothing; then a person sees that
     * nothing was chosen, and chooses again.
     */
    void pick(String text) {
        Locator shown = page.locator(field + "_label");
        Locator item = page.locator(field + "_panel").getByText(text);
        Patience.until("the choice of " + text, PATIENCE, () -> {
            if (shown.textContent().contains(text)) {
                return true;
            }
            (item.isVisible() ? item : page.locator(field)).click();
            return false;
        });
        assertThat(shown).containsText(text);
    }
}
