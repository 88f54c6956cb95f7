package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.dosir.installed.Office;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tray at work: narrowed and kept, by keys alone, and one slip for several dossiers. */
class TrayIT {

    private final Demo demo = Demo.shared();
    private Visitor head;
    private Page page;

    @BeforeEach
    void open() {
        head = Visitor.signedIn(demo.base(), "kadis");
        page = head.page();
    }

    @AfterEach
    void leave() {
        head.close();
    }

    @Test
    void a_filter_stands_in_the_address_and_is_kept_under_a_name() {
        String number = demo.office().filed("pemohon");
        head.open("");
        page.locator("details.d-filter summary").click();
        page.locator("[name=cari]").fill(number);
        page.locator("[name=langkah]").selectOption("2");
        page.locator("details.d-filter button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("\\?lihat=tugas&cari=" + number + "&langkah=2$"));
        assertThat(page.locator(".d-rowlink")).hasCount(1);

        page.locator("#simpan\\:filterName").fill("Punya <saya>");
        page.locator("#simpan\\:go").click();
        head.told("Saringan Punya <saya> tersimpan.");
        head.open("");
        page.locator(".d-saved a").getByText("Punya <saya>").click();
        assertThat(page.locator(".d-rowlink")).hasCount(1);
        assertThat(page.locator("[name=cari]")).hasValue(number);
        page.goBack();
        assertThat(page.locator("[name=cari]")).hasValue("");
        assertThat(head.inspected("kotak-masuk-saringan")).isEmpty();

        page.getByLabel("Hapus saringan Punya <saya>").click();
        head.told("Saringan Punya <saya> dihapus.");
        assertThat(page.locator(".d-saved")).hasCount(0);
        assertThat(head.complaints()).isEmpty();
    }

    @Test
    void of_three_dossiers_one_was_outrun_and_the_sentence_stays() {
        List<String> numbers = List.of(
                demo.office().filed("pemohon"),
                demo.office().filed("pemohon"),
                demo.office().filed("pemohon"));
        head.open("");
        numbers.forEach(number -> tick(number).check());
        assertThat(page.locator("[data-bulk=pilih]")).containsText("3 dipilih.");
        demo.office().done("kadis", numbers.get(1), "dispose", Office.order());

        page.locator("[data-dispose]").click();
        page.locator("#tray\\:note").fill("Tolong diproses bersama.");
        assertThat(head.inspected("disposisi-bersama")).isEmpty();
        page.locator("#tray\\:go").dblclick();

        Locator told = page.locator("#tray\\:bulk .d-notice[role=alert]");
        assertThat(told).containsText("2 berkas didisposisikan, 1 tidak:");
        assertThat(told).containsText(numbers.get(1));
        assertThat(told).containsText("baru saja diproses oleh Ferdinan Paputungan");
        assertThat(page.locator("#tray\\:note")).hasValue("Tolong diproses bersama.");
        head.picture("disposisi-bersama-tersalip");
        numbers.forEach(number ->
                assertThat(Whole.count(demo, number, "dispose")).as(number).isEqualTo(1));
        assertThat(head.complaints()).isEmpty();
    }

    @Test
    void a_slip_that_got_no_answer_is_told_in_its_dialog_and_can_be_sent_again() {
        String number = demo.office().filed("pemohon");
        head.open("?lihat=tugas&cari=" + number);
        tick(number).check();
        page.locator("[data-dispose]").click();
        page.locator("#tray\\:note").fill("Tolong diproses.");
        page.route("**/*", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#tray\\:go").click();
        assertThat(page.locator(".ui-dialog #tak-terjawab")).isVisible();
        assertThat(page.locator("#tray\\:note")).hasValue("Tolong diproses.");

        page.unroute("**/*");
        page.locator("#tray\\:go").click();
        head.told("1 berkas didisposisikan.");
        assertThat(page.locator("#tak-terjawab")).isHidden();
        assertThat(Whole.count(demo, number, "dispose")).isEqualTo(1);
    }

    @Test
    void everything_works_by_keys_alone() {
        String number = demo.office().filed("pemohon");
        head.open("?lihat=tugas&cari=" + number);
        page.keyboard().press("?");
        assertThat(page.locator("#tombol")).isVisible();
        page.keyboard().press("Escape");
        page.locator("[name=cari]").fill("");
        page.keyboard().type("jxd?");
        assertThat(page.locator("[name=cari]")).hasValue("jxd?");
        assertThat(page.locator("#tombol")).isHidden();

        head.open("?lihat=tugas&cari=" + number);
        page.keyboard().press("j");
        assertThat(page.locator(".d-rowlink").first()).isFocused();
        page.keyboard().press("x");
        assertThat(tick(number)).isChecked();
        page.keyboard().press("d");
        assertThat(page.locator("#tray\\:note")).isVisible();
        // the dialog takes the focus itself, a moment after it is seen; who moves on before that is called back
        page.waitForFunction("() => document.activeElement.closest('.ui-dialog') !== null");
        page.locator("#tray\\:note").focus();
        page.keyboard().type("Proses.");
        page.locator("#tray\\:go").focus();
        page.keyboard().press("Enter");

        head.told("1 berkas didisposisikan.");
        assertThat(Whole.count(demo, number, "dispose")).isEqualTo(1);
        head.open("?lihat=dinas&cari=" + number);
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/berkas/" + number + "$"));
    }

    @Test
    void the_bell_counts_what_is_new_and_is_emptied() {
        String number = demo.office().filed("pemohon");
        Locator bell = page.locator(".d-bell .ui-badge");
        // the worker writes the notice after the act
        id.dosir.installed.Patience.until("the bell rings", java.time.Duration.ofSeconds(30), () -> {
            head.open("pemberitahuan");
            return page.locator(".d-noticelist").textContent().contains(number);
        });
        assertThat(bell).isVisible();
        assertThat(head.inspected("pemberitahuan")).isEmpty();

        head.open("berkas/" + number);
        head.open("pemberitahuan");
        assertThat(page.locator(".d-noticelist li", new Page.LocatorOptions().setHasText(number))
                        .first())
                .not()
                .hasClass(Pattern.compile("d-unread"));

        if (head.button("Tandai semua dibaca").count() > 0) {
            head.button("Tandai semua dibaca").click();
        }
        assertThat(bell).hasCount(0);
        assertThat(head.complaints()).isEmpty();
    }

    private Locator tick(String number) {
        return page.locator("input[name=pilih][value^='" + number + "@']");
    }
}
