package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step that goes overdue, the calendar by which it does, and the report that tells of it; the test sets the clock on the wall. */
@RunAsClient
class OverdueIT extends Installed {

    @ArquillianResource
    URL address;

    private final List<Visitor> visitors = new ArrayList<>();
    private URI base;
    private Office office;
    private OfficeWall wall;

    @BeforeEach
    void open() {
        // by this name Chromium trusts it as it trusts https
        base = URI.create("http://localhost:" + address.getPort() + address.getPath());
        office = new Office(base);
        wall = new OfficeWall(base);
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        wall.rightAgain();
    }

    @Test
    void a_step_goes_overdue_while_the_applicant_does_not_hold_it() {
        wall.shows("2028-06-05T09:00");
        String number = office.filed("pemohon");
        Visitor head = visitor("kadis");
        // half a minute off, since the wall clock walks on while the pages are fetched
        wall.shows("2028-06-05T09:04:30");
        head.open("berkas/" + number);
        assertThat(head.page().locator(".d-act .d-clock")).containsText("sisa 6 m");

        wall.shows("2028-06-05T09:30:30");
        head.open("berkas/" + number);
        assertThat(head.page().locator(".d-act .d-clock")).containsText("lewat 20 m");
        head.page().locator(".k-clocks summary").click();
        assertThat(head.page().locator(".k-clocks")).containsText("Berjalan 5 Juni 2028, 09.00 WITA - sekarang");
        head.picture("lewat-batas");

        office.done("kadis", number, "dispose", Office.order());
        head.open("laporan?bulan=2028-06");
        assertThat(head.heading()).hasText("Waktu layanan, Juni 2028");
        Locator line = head.page().locator("#l-table tbody tr").first();
        assertThat(line).containsText("Disposisi ke Kabid");
        assertThat(line).containsText("30 m");
        assertThat(head.page().locator(".l-chart svg").first()).isVisible();
        assertThat(head.inspected("laporan")).isEmpty();
        assertThat(head.complaints()).isEmpty();
    }

    @Test
    void a_holiday_that_is_imported_moves_the_due_times_and_a_file_with_errors_moves_nothing() {
        wall.shows("2029-06-04T15:55");
        String number = office.filed("pemohon");
        assertThat(due(number)).isEqualTo("2029-06-04T23:35:00Z");
        Visitor admin = visitor("admin");
        Page page = admin.page();

        admin.open("kalender?tahun=2029");
        choose(
                page,
                "libur.csv",
                "tanggal;jenis;nama\n2029-06-05;libur-daerah;Hari jadi\n2029-06-31;libur-nasional;Salah\n");
        admin.button("Periksa berkas").click();
        assertThat(page.locator("#faults, .k-faults ul"))
                .containsText("Baris 3: tanggal \u201c2029-06-31\u201d tidak dikenal.");
        assertThat(admin.inspected("kalender-salah")).isEmpty();
        assertThat(page.locator(".k-year .k-libur-daerah")).hasCount(0);
        assertThat(due(number)).isEqualTo("2029-06-04T23:35:00Z");

        admin.button("Pilih berkas lain").click();
        choose(
                page,
                "libur.ics",
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20290605\r\nCATEGORIES:Libur daerah\r\n"
                        + "SUMMARY:Hari jadi\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        admin.button("Periksa berkas").click();
        assertThat(page.locator(".k-change tbody tr")).hasCount(1);
        assertThat(page.locator(".k-change")).containsText("Selasa, 5 Juni");
        admin.button("Terapkan").click();

        admin.told("Kalender 2029 sudah diganti.");
        assertThat(page.locator(".k-names")).hasText("5 Hari jadi");
        assertThat(admin.inspected("kalender")).isEmpty();
        Patience.until("the due time moves past the holiday", Duration.ofSeconds(30), () -> due(number)
                .equals("2029-06-05T23:35:00Z"));
        assertThat(admin.complaints()).isEmpty();
    }

    @Test
    void nobody_but_an_administrator_is_offered_the_import_and_applicants_see_no_figures() {
        Visitor head = visitor("kadis");
        head.open("kalender");
        assertThat(head.page().locator(".k-year")).isVisible();
        assertThat(head.page().locator("#impor")).hasCount(0);

        Visitor applicant = visitor("pemohon");
        applicant.open("laporan");
        assertThat(applicant.heading()).not().containsText("Waktu layanan");
        assertThat(applicant.page().locator("#l-table")).hasCount(0);
    }

    private static void choose(Page page, String name, String text) {
        page.locator("#impor input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    private String due(String number) {
        return office
                .as("kadis")
                .get("tray?view=mine&most=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> line.getString("number").equals(number))
                .map(line -> line.getString("due"))
                .findFirst()
                .orElse("")
                .replaceFirst("\\.\\d+Z", "Z")
                .replaceFirst("(\\d\\d:\\d\\d):\\d\\dZ", "$1:00Z");
    }

    private Visitor visitor(String account) {
        Visitor visitor = Visitor.signedIn(base, account);
        visitors.add(visitor);
        return visitor;
    }
}
