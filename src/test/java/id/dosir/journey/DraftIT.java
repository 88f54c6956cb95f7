package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that is being filled in outlives the browser and the session, and its files the network. */
class DraftIT {

    private static final Pattern ADDRESS = Pattern.compile(".*/permohonan/[0-9a-f-]{36}");
    private static final Pattern SAVED = Pattern.compile("Draf tersimpan \\d\\d\\.\\d\\d .*");
    private static final String WHY = "Pindah ke kantor lain.";

    private final Demo demo = Demo.shared();
    private Visitor visitor;
    private Page page;

    @BeforeEach
    void open() {
        demo.office();
        visitor = Visitor.signedIn(demo.base(), "pemohon");
        page = visitor.page();
        visitor.open("permohonan");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void a_draft_survives_a_closed_browser_and_is_filed_on_another_day() {
        type("explanation", WHY);
        assertThat(page.locator("#f\\:saved")).hasText(SAVED);
        assertThat(page).hasURL(ADDRESS);
        String address = page.url();
        PickList.of(page, "#f\\:reason").pick("Perubahan jabatan");
        choose("surat-permohonan.pdf", "formulir-permohonan.jpg", "sk-jabatan-terakhir.pdf");
        assertThat(read()).hasCount(3);
        assertThat(visitor.complaints()).isEmpty();
        visitor.close();

        visitor = Visitor.signedIn(demo.base(), "pemohon");
        page = visitor.page();
        visitor.open("permohonan");
        assertThat(page.locator("#f\\:explanation")).hasValue("");
        assertThat(visitor.inspected("draf-daftar")).isEmpty();
        page.locator("#draf a[href$='" + address.replaceAll(".*/", "") + "']").click();
        assertThat(page).hasURL(address);
        assertThat(page.locator("#f\\:explanation")).hasValue(WHY);
        assertThat(page.locator("#f\\:reason_label")).containsText("Perubahan jabatan");
        assertThat(page.locator("#f\\:name")).hasValue("Siti Rahayu Mokoagow");
        assertThat(read()).hasCount(3);
        assertThat(visitor.inspected("draf-lanjut")).isEmpty();
        type("letterFrom", "Kepala Bappeda");
        page.locator("#f\\:letterDate_input").fill("07-04-2026");
        page.locator("#f\\:letterDate_input").press("Tab");
        assertThat(page.locator("#f\\:missing")).containsText("Lengkap, siap dikirim.");
        visitor.button("Kirim permohonan").click();
        page.waitForURL("**/berkas/P-*");

        assertThat(visitor.get(URI.create(address).getPath().replaceFirst(".*?/permohonan", "permohonan"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void a_draft_survives_an_expired_session_and_the_way_back_leads_to_it() {
        type("explanation", WHY);
        assertThat(page).hasURL(ADDRESS);
        String address = page.url();
        page.context().clearCookies();

        choose("surat-permohonan.pdf");

        assertThat(visitor.heading()).hasText("Masuk ke Dosir");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Sesi Anda telah berakhir.");
        visitor.signIn(page);
        assertThat(page).hasURL(address);
        assertThat(page.locator("#f\\:explanation")).hasValue(WHY);
        choose("surat-permohonan.pdf");
        assertThat(read()).hasCount(1);
    }

    @Test
    void a_cut_upload_goes_on_without_losing_the_form() throws IOException {
        Set<String> before = demo.unfinished();
        AtomicInteger cuts = new AtomicInteger();
        page.route("**/unggah/**", route -> {
            if (route.request().method().equals("PATCH") && cuts.incrementAndGet() <= 4) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        type("explanation", WHY);
        choose("surat-permohonan.pdf");

        Locator row = page.locator("#unggahan li");
        assertThat(row).containsText("Terputus");
        assertThat(row).containsText("surat-permohonan.pdf");
        assertThat(page.locator("#f\\:papers")).not().containsText("surat-permohonan.pdf");
        assertThat(page.locator("#sibuk")).containsText("Lanjutkan");
        visitor.picture("draf-terputus");
        assertThat(demo.unfinished()).hasSize(before.size() + 1);
        row.getByText("Lanjutkan").click();

        assertThat(read()).hasCount(1);
        assertThat(row).hasCount(0);
        assertThat(page.locator("#f\\:explanation")).hasValue(WHY);
        assertThat(demo.unfinished()).isEqualTo(before);
    }

    @Test
    void a_cancelled_upload_leaves_nothing() {
        Set<String> before = demo.kept();
        Set<String> unfinished = demo.unfinished();
        page.route("**/unggah/**", route -> {
            if (route.request().method().equals("PATCH")) {
                hold(route);
            } else {
                route.resume();
            }
        });
        choose("surat-permohonan.pdf");
        Locator row = page.locator("#unggahan li");
        assertThat(row).containsText("Mengunggah");

        row.getByText("Batalkan").click();

        assertThat(row).hasCount(0);
        assertThat(page.locator("#kertas-surat-permohonan")).containsText("Belum ada");
        page.waitForCondition(() -> demo.unfinished().equals(unfinished));
        assertThat(demo.kept()).isEqualTo(before);
    }

    @Test
    void files_that_are_dropped_become_papers_of_the_kinds_that_their_names_say() throws IOException {
        Drop.on(page, List.of(payload("surat-permohonan.pdf"), payload("sk-jabatan-terakhir.pdf")));

        assertThat(read()).hasCount(2);
        assertThat(page.locator("#kertas-surat-permohonan")).hasCount(0);
        assertThat(page.locator("#kertas-formulir-permohonan")).containsText("Belum ada");
        assertThat(page).hasURL(ADDRESS);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void a_draft_is_deleted_where_it_is_listed_and_its_other_tab_is_told() {
        type("explanation", "Draf yang dihapus.");
        assertThat(page).hasURL(ADDRESS);
        String id = page.url().replaceAll(".*/", "");
        Page other = page.context().newPage();
        other.navigate(demo.base().resolve("permohonan").toString());

        other.locator("[data-delete-draft='" + id + "']").click();

        assertThat(other.locator("main .ui-messages").first()).containsText("Draf dihapus.");
        assertThat(other.locator("[data-delete-draft='" + id + "']")).hasCount(0);
        type("explanation", "Ditulis setelah dihapus.");
        assertThat(page.locator("#f\\:saved")).containsText("Draf ini sudah dikirim atau dihapus");
        assertThat(page.locator("#f\\:explanation")).hasValue("Ditulis setelah dihapus.");
    }

    @Test
    void what_the_page_asks_behind_the_sending_does_not_lead_away_from_the_dossier() {
        Filing.fill(visitor);
        page.onRequest(request ->
                assertThat(request.url() + request.isNavigationRequest()).doesNotMatch(".*/permohonan/[^/]*true"));

        page.evaluate("() => { document.getElementById('f:send').click(); window.dosirFilingShow(); }");

        page.waitForURL("**/berkas/P-*");
        assertThat(visitor.heading()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/berkas/P-.*"));
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void a_page_that_asks_by_itself_tells_that_its_draft_is_gone() {
        type("explanation", WHY);
        assertThat(page).hasURL(ADDRESS);
        deleteInAnotherTab(page.url().replaceAll(".*/", ""));

        page.evaluate("() => window.dosirFilingShow()");

        assertThat(page.locator("#f\\:saved")).containsText("Draf ini sudah dikirim atau dihapus");
        assertThat(page.locator("#f\\:explanation")).hasValue(WHY);
    }

    @Test
    void a_page_that_the_server_forgot_and_whose_draft_is_gone_leads_to_a_new_request_and_says_so() {
        type("explanation", WHY);
        assertThat(page).hasURL(ADDRESS);
        deleteInAnotherTab(page.url().replaceAll(".*/", ""));
        page.evaluate(
                "() => document.querySelectorAll(\"[name='jakarta.faces.ViewState']\").forEach(it => it.value = '1:1')");

        page.evaluate("() => window.dosirFilingShow()");

        assertThat(page.locator("main .ui-messages").first()).containsText("Draf itu sudah dikirim atau dihapus");
        assertThat(page).hasURL(Pattern.compile(".*/permohonan"));
        assertThat(page.locator("#f\\:explanation")).hasValue("");
    }

    private void deleteInAnotherTab(String id) {
        Page other = page.context().newPage();
        other.navigate(demo.base().resolve("permohonan").toString());
        other.locator("[data-delete-draft='" + id + "']").click();
        assertThat(other.locator("[data-delete-draft='" + id + "']")).hasCount(0);
    }

    @Test
    void another_persons_draft_is_not_there() {
        type("explanation", WHY);
        assertThat(page).hasURL(ADDRESS);
        String path = "permohonan/" + page.url().replaceAll(".*/", "");
        try (Visitor other = Visitor.signedIn(demo.base(), "verifikator")) {
            assertThat(other.get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void control_s_saves_what_stands_in_the_field_that_has_the_focus() {
        page.locator("#f\\:explanation").fill(WHY);
        page.keyboard().press("Control+s");
        assertThat(page.locator("#f\\:saved")).hasText(SAVED);
        page.reload();
        assertThat(page.locator("#f\\:explanation")).hasValue(WHY);
    }

    @Test
    void a_file_of_two_gigabytes_is_refused_by_its_length_and_one_that_lies_about_it_when_it_is_longer() {
        page.keyboard().press("Control+s");
        assertThat(page).hasURL(ADDRESS);
        Set<String> kept = demo.kept();
        Set<String> unfinished = demo.unfinished();

        Object answers = page.evaluate(
                """
                async () => {
                  const zone = document.getElementById("f:files");
                  const about = Object.entries({ draf: zone.dataset.draft, jenis: "ktp", nama: "ktp.pdf" })
                    .map(([key, value]) => key + " " + btoa(value)).join(",");
                  const begin = length => fetch(zone.dataset.upload, { method: "POST",
                    headers: { "Tus-Resumable": "1.0.0", "Upload-Length": length, "Upload-Metadata": about } });
                  const huge = await begin("2147483648");
                  const small = await begin("10");
                  const lies = await fetch(small.headers.get("Location"), { method: "PATCH", body: new Uint8Array(11),
                    headers: { "Tus-Resumable": "1.0.0", "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream" } });
                  const plain = await fetch(zone.dataset.upload, { method: "POST", headers: { "Upload-Length": "10" } });
                  return [huge.status, small.status, lies.status, plain.status].join(" ");
                }
                """);

        assertThat(answers).isEqualTo("413 201 413 412");
        assertThat(demo.kept()).isEqualTo(kept);
        assertThat(demo.unfinished()).isEqualTo(unfinished);
    }

    private static void hold(Route route) {
        // neither sent nor answered: a line on which nothing moves
    }

    private Locator read() {
        return page.locator("#f\\:papers").getByText("Terbaca");
    }

    private void choose(String... names) {
        Path[] files = Arrays.stream(names).map(Filing::paper).toArray(Path[]::new);
        page.locator("#f\\:files_input").setInputFiles(files);
    }

    private void type(String field, String text) {
        page.locator("#f\\:" + field).fill(text);
        page.locator("#f\\:" + field).press("Tab");
    }

    private static FilePayload payload(String name) throws IOException {
        return new FilePayload(name, "application/pdf", Files.readAllBytes(Filing.paper(name)));
    }
}
