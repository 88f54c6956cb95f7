package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same act done again: by an impatient finger, by the browser, by a colleague. It counts once, and who comes late is told. */
class TwiceIT {

    private static final String NOTE = "Teliti SK-nya dahulu.";

    private final Demo demo = Demo.shared();
    private final List<Visitor> visitors = new ArrayList<>();
    private String number;

    @BeforeEach
    void file() {
        number = demo.office().filed("pemohon");
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
    }

    @Test
    void a_double_click_disposes_once() {
        Visitor head = disposing(NOTE);
        head.page().locator("#act\\:go").dblclick();

        head.told("Disposisi tersimpan.");
        assertDisposedOnce();
        assertThat(head.complaints()).isEmpty();
    }

    @Test
    void a_request_of_the_browser_that_comes_twice_counts_once() {
        Visitor head = disposing(NOTE);
        Request sent = head.page().waitForRequest(request -> request.method().equals("POST"), () -> head.page()
                .locator("#act\\:go")
                .click());
        head.told("Disposisi tersimpan.");

        APIResponse again = head.page()
                .context()
                .request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", sent.headerValue("content-type"))
                                .setHeader("Faces-Request", "partial/ajax")
                                .setData(sent.postDataBuffer()));

        assertThat(again.status()).isEqualTo(200);
        assertDisposedOnce();
    }

    @Test
    void a_program_that_repeats_itself_is_told_who_was_first() {
        Api head = demo.office().as("kadis");
        long seen = head.dossier(number).getInt("version");
        assertThat(head.act(number, "dispose", seen, Office.order()).status()).isEqualTo(200);

        var again = head.act(number, "dispose", seen, Office.order());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("CHANGED_MEANWHILE", "Ferdinan Paputungan");
        assertDisposedOnce();
    }

    @Test
    void going_back_after_an_act_shows_that_it_is_done() {
        Visitor head = disposing(NOTE);
        head.page().locator("#act\\:go").click();
        head.told("Disposisi tersimpan.");
        head.open("");
        head.page().goBack();

        assertThat(head.page().locator("main")).containsText("Berkas ini sekarang di Kabid Persandian dan Statistik");
        assertThat(head.page().locator("#act")).hasCount(0);
        assertDisposedOnce();
    }

    @Test
    void of_two_officers_at_one_dossier_the_second_is_told_who_was_first_and_keeps_what_he_typed() {
        Visitor first = disposing(NOTE);
        Visitor second = disposing("Saya juga sudah menulis ini.");
        first.page().locator("#act\\:go").click();
        first.told("Disposisi tersimpan.");

        second.page().locator("#act\\:go").click();

        second.told("Berkas ini baru saja diproses oleh ");
        assertThat(second.page().locator("main .ui-messages").first())
                .containsText(java.util.regex.Pattern.compile(
                        "Ferdinan Paputungan.*, \\d\\d\\.\\d\\d\\. Tindakan Anda tidak disimpan"));
        assertThat(second.page().locator(".d-typed")).hasText("Saya juga sudah menulis ini.");
        assertThat(second.page().locator(".d-slips")).containsText(NOTE);
        assertThat(second.page().locator("#act")).hasCount(0);
        assertDisposedOnce();
    }

    @Test
    void a_double_click_files_once() {
        Visitor applicant = visitor("pemohon");
        Filing.fill(applicant);
        applicant.button("Kirim permohonan").dblclick();

        applicant.page().waitForURL("**/berkas/*");
        String filed = applicant.page().url().replaceAll(".*/", "");
        applicant.told("Permohonan " + filed + " telah diterima.");
        assertThat(Filing.sequence(filed)).isEqualTo(Filing.sequence(number) + 1);
        assertThat(Filing.sequence(demo.office().filed("pemohon"))).isEqualTo(Filing.sequence(filed) + 1);
    }

    private Visitor disposing(String note) {
        Visitor head = visitor("kadis");
        head.open("berkas/" + number);
        Page page = head.page();
        page.locator("#act\\:note").fill(note);
        return head;
    }

    private Visitor visitor(String account) {
        Visitor visitor = Visitor.signedIn(demo.base(), account);
        visitors.add(visitor);
        return visitor;
    }

    private void assertDisposedOnce() {
        assertThat(Whole.count(demo, number, "dispose")).isEqualTo(1);
        assertThat(demo.office().as("verifikator").dossier(number).getInt("step"))
                .isEqualTo(3);
    }
}
