package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A list that opens over the page. */
final class PickList {

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

    void pick(String text) {
        page.locator(field).click();
        page.locator(field + "_panel").getByText(text).click();
        assertThat(page.locator(field + "_label")).containsText(text);
    }
}
