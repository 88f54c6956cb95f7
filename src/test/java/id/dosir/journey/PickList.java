package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A list that opens over the page, chosen from by mouse. */
final class PickList {

    private static final int TRIES = 3;

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

    /** PrimeFaces closes the list when the page moves under the mouse in that moment; then a person sees it and chooses again. */
    void pick(String text) {
        Locator shown = page.locator(field + "_label");
        for (int tries = 0; tries < TRIES && !shown.textContent().contains(text); tries++) {
            page.locator(field).click();
            page.locator(field + "_panel").getByText(text).click();
        }
        assertThat(shown).containsText(text);
    }
}
