package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form that is sent after the stay has ended, in the background and as a whole page: told why, led back, nothing done. */
class StaleFormIT {

    private static final String ENDED = "Sesi Anda telah berakhir. Masuk lagi untuk melanjutkan";
    private static final String REOPENED = "Halaman ini sudah lama terbuka, jadi dimuat ulang.";

    /** How a browser sends a form. */
    enum Sent {
        IN_THE_BACKGROUND(page -> page.locator("#act\\:go").click()),
        AS_A_PAGE(
                page -> page.evaluate(
                        """
                () => {
                  const form = document.getElementById('act');
                  const button = document.createElement('input');
                  button.type = 'hidden';
                  button.name = 'act:go';
                  form.append(button);
                  form.submit();
                }"""));

        private final Consumer<Page> by;

        Sent(Consumer<Page> by) {
            this.by = by;
        }
    }

    private final Demo demo = Demo.shared();
    private String number;
    private Visitor head;
    private Whole before;

    @BeforeEach
    void fillIn() {
        number = demo.office().filed("pemohon");
        head = Visitor.signedIn(demo.base(), "kadis");
        head.open("berkas/" + number);
        head.page().locator("#act\\:note").fill("Segera.");
        before = Whole.of(demo, number);
    }

    @AfterEach
    void leave() {
        head.close();
    }

    @ParameterizedTest
    @EnumSource
    void after_signing_out_elsewhere_a_form_leads_to_the_sign_in_and_back(Sent sent) {
        signOutInAnotherTab();

        sent.by.accept(head.page());

        assertLedBack();
    }

    @ParameterizedTest
    @EnumSource
    void after_the_session_ran_out_a_form_leads_to_the_sign_in_and_back(Sent sent) {
        head.page().context().clearCookies();

        sent.by.accept(head.page());

        assertLedBack();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_of_an_earlier_stay_is_opened_again(Sent sent) {
        Page other = signOutInAnotherTab();
        head.signIn(other);

        sent.by.accept(head.page());

        assertThat(head.page().locator("main > .d-notice[role=status]")).containsText(REOPENED);
        assertThat(head.page().locator("#act\\:note")).hasValue("");
        assertThat(Whole.of(demo, number)).isEqualTo(before);
    }

    @Test
    void a_paper_that_comes_after_the_stay_leads_to_the_sign_in() {
        head.open("permohonan");
        signOutInAnotherTab();
        before = Whole.of(demo, number);

        Bad.WRONG_TYPE.into(head.page().locator("#f\\:files_input"));

        assertThat(head.heading()).hasText("Masuk ke Dosir");
        assertThat(head.page().getByRole(AriaRole.STATUS)).containsText(ENDED);
        assertThat(Whole.of(demo, number)).isEqualTo(before);
        head.signIn(head.page());
        assertThat(head.heading()).hasText("Permohonan pencabutan baru");
    }

    private Page signOutInAnotherTab() {
        Page other = head.page().context().newPage();
        other.navigate(demo.base().toString());
        other.locator("details.d-account summary").click();
        other.locator("details.d-account")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keluar"))
                .click();
        assertThat(other.locator("h1")).hasText("Masuk ke Dosir");
        return other;
    }

    private void assertLedBack() {
        assertThat(head.heading()).hasText("Masuk ke Dosir");
        assertThat(head.page().getByRole(AriaRole.STATUS)).containsText(ENDED);
        assertThat(Whole.of(demo, number)).isEqualTo(before);
        head.signIn(head.page());
        assertThat(head.page()).hasURL(demo.base().resolve("berkas/" + number).toString());
        assertThat(Whole.of(demo, number)).isEqualTo(before);
        head.page().locator("#act\\:note").fill("Segera.");
        head.page().locator("#act\\:go").click();
        head.told("Disposisi tersimpan.");
        assertThat(Whole.count(demo, number, "dispose")).isEqualTo(1);
    }
}
