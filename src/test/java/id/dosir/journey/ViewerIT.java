package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.Json;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A letter as PDF, a form as scan and a decree as docx, read on the page of their dossier. */
class ViewerIT {

    private static final Path PAPERS = Path.of("src", "test", "resources", "papers");

    private static Demo demo;
    private static String number;

    @BeforeAll
    static void file() throws Exception {
        demo = Demo.fresh("viewer-home", Map.of("DOSIR_OCR_COMMAND", "tesseract"));
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            String key = "pemohon:demo-dosir";
            APIResponse filed = applicant
                    .page()
                    .request()
                    .post(
                            demo.base().resolve("api/v1/dossiers").toString(),
                            RequestOptions.create()
                                    .setHeader(
                                            "Authorization",
                                            "Basic "
                                                    + Base64.getEncoder()
                                                            .encodeToString(key.getBytes(StandardCharsets.UTF_8)))
                                    .setMultipart(FormData.create()
                                            .set(
                                                    "application",
                                                    new FilePayload(
                                                            "application",
                                                            "application/json",
                                                            Office.application()
                                                                    .build()
                                                                    .toString()
                                                                    .getBytes(StandardCharsets.UTF_8)))
                                            .set("surat-permohonan", PAPERS.resolve("P4/surat-permohonan.pdf"))
                                            .set("formulir-permohonan", PAPERS.resolve("P4/formulir-permohonan.jpg"))
                                            .set("sk-jabatan-terakhir", PAPERS.resolve("P3/surat-permohonan.docx"))));
            assertThat(filed.status()).as(filed.text()).isEqualTo(201);
            number = Json.createReader(new StringReader(filed.text()))
                    .readObject()
                    .getString("number");
        }
    }

    @AfterAll
    static void stop() {
        demo.stop();
    }

    @Test
    void a_page_is_made_larger_drawn_about_and_turned_by_buttons_and_keys() {
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            Locator leaf = leaf(page, 1);
            double width = box(leaf).width;
            assertThat(page.locator("[data-position]:visible")).hasText("halaman 1 dari 2");

            applicant.button("Perbesar").click();
            assertThat(page.locator("[data-percent]")).hasText("125%");
            assertThat(box(leaf).width).isCloseTo(width * 1.25, within(2.0));
            body(page).focus();
            for (int i = 0; i < 3; i++) {
                page.keyboard().press("+");
            }
            assertThat(page.locator("[data-percent]")).hasText("250%");
            assertThat(leaf.locator("img")).hasAttribute("src", Pattern.compile("lebar=large"));
            assertThat(overflows(page)).isTrue();
            applicant.picture("viewer-besar");
            page.keyboard().press("0");
            assertThat(box(leaf).width).isCloseTo(width, within(2.0));

            page.keyboard().press("r");
            BoundingBox turned = box(leaf.locator("img"));
            assertThat(turned.width / turned.height).isCloseTo(297.0 / 210, within(0.02));
            assertThat(turned.width).isCloseTo(width, within(2.0));
            applicant.picture("viewer-putar");
            page.keyboard().press("R");
            BoundingBox upright = box(leaf.locator("img"));
            assertThat(upright.width / upright.height).isCloseTo(210.0 / 297, within(0.02));

            page.keyboard().press("PageDown");
            assertThat(page.locator("[data-position]:visible")).hasText("halaman 2 dari 2");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("[data-position]:visible")).hasText("halaman 1 dari 2");
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void keys_of_one_letter_do_nothing_outside_of_the_viewer() {
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            page.locator("main h1").click();
            page.keyboard().press("r");
            page.keyboard().press("+");
            assertThat(page.locator("[data-percent]")).hasText("100%");
            assertThat(page.locator(".d-turned")).hasCount(0);
        }
    }

    @Test
    void text_lies_where_the_picture_has_it_and_the_browser_selects_and_finds_it() {
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            Locator line = leaf(page, 1)
                    .locator(".d-layer > div")
                    .filter(new Locator.FilterOptions().setHasText("PEMERINTAH KABUPATEN BOLAANG MONGONDOW"));
            assertThat(line).hasCount(1);
            BoundingBox frame = box(leaf(page, 1));
            BoundingBox words = box(line.locator("span").last());
            // the head of the letter is centred beside the arms: its last word ends at 83 % of the page
            assertThat((words.x + words.width - frame.x) / frame.width).isCloseTo(0.83, within(0.01));
            body(page).focus();
            page.keyboard().press("+");
            BoundingBox larger = box(line.locator("span").last());
            BoundingBox larger2 = box(leaf(page, 1));
            assertThat((larger.x + larger.width - larger2.x) / larger2.width).isCloseTo(0.83, within(0.01));

            page.mouse().move(larger.x + 1, larger.y + larger.height / 2);
            page.mouse().down();
            page.mouse().move(larger.x + larger.width - 1, larger.y + larger.height / 2);
            page.mouse().up();
            assertThat((String) page.evaluate("() => getSelection().toString()"))
                    .contains("MONGOND");

            assertThat(leaf(page, 2).locator(".d-layer")).hasCount(1);
            assertThat(page.evaluate(
                            "() => { getSelection().removeAllRanges(); return window.find('LAMPIRAN SURAT'); }"))
                    .isEqualTo(true);
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void a_search_goes_through_all_papers_and_marks_what_it_finds() {
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            body(page).focus();
            page.keyboard().press("/");
            assertThat(page.locator("[data-find]")).isFocused();
            page.keyboard().type("lampiran  SURAT");
            Locator status = page.locator("[data-hits]");
            assertThat(status).hasText("1 dari 2");
            Locator now = page.locator(".d-found-now");
            assertThat(now).hasText(new String[] {"lampiran", "surat"});
            page.keyboard().press("Enter");
            assertThat(status).hasText("2 dari 2");
            assertThat(now).hasText(new String[] {"LAMPIRAN", "SURAT"});
            assertThat(now.first()).isInViewport();
            assertThat(applicant.inspected("viewer-cari")).isEmpty();

            page.locator("[data-find]").fill("penertiban");
            assertThat(page.locator("#kertas-3")).isVisible();
            assertThat(now).hasText("penertiban");
            page.locator("[data-find]").fill("tidakadasamasekali");
            assertThat(status).hasText("Tidak ada");
            assertThat(page.locator(".d-found")).hasCount(0);
            page.keyboard().press("Escape");
            assertThat(page.locator("[data-find]")).hasValue("");
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void a_docx_is_a_page_of_its_lines() {
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            page.locator("[data-paper=kertas-3]").click();
            Locator sheet = page.locator("#kertas-3 .d-vpage-text");
            assertThat(sheet).containsText("Hal : Permohonan Pencabutan Sertifikat Elektronik");
            double size = number(sheet.evaluate("e => parseFloat(getComputedStyle(e).fontSize)"));
            applicant.button("Perbesar").click();
            assertThat(number(sheet.evaluate("e => parseFloat(getComputedStyle(e).fontSize)")))
                    .isCloseTo(size * 1.25, within(0.1));
            assertThat(page.locator("[data-rotate]")).isDisabled();
            assertThat(applicant.inspected("viewer-docx")).isEmpty();
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void a_link_and_a_script_open_a_place_on_a_paper() {
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            String form = page.locator("#kertas-2").getAttribute("data-name");
            String letter = page.locator("#kertas-1").getAttribute("data-name");
            applicant.open("berkas/" + number + "#kertas=" + form + "&hal=1&kotak=0.3,0.8,0.25,0.05");
            page.reload();
            assertThat(page.locator("#kertas-2")).isVisible();
            Locator place = page.locator(".d-place");
            assertThat(place).isInViewport();
            BoundingBox frame = box(page.locator("#kertas-2 .d-vpage"));
            BoundingBox mark = box(place);
            assertThat((mark.x - frame.x) / frame.width).isCloseTo(0.3, within(0.01));
            assertThat((mark.y - frame.y) / frame.height).isCloseTo(0.8, within(0.01));
            assertThat(applicant.inspected("viewer-tempat")).isEmpty();

            assertThat(page.evaluate("name => dosirViewer.show(name, 2, [0.1, 0.1, 0.2, 0.02])", letter))
                    .isEqualTo(true);
            assertThat(page.locator("#kertas-1 [data-page='2'] .d-place")).isInViewport();
            assertThat(page.evaluate("() => dosirViewer.show('tidak-ada', 1)")).isEqualTo(false);
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void a_phone_scrolls_over_the_papers_and_draws_about_only_what_is_larger_than_it() {
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            page.setViewportSize(390, 844);
            assertThat(overflows(page)).isFalse();
            assertThat(number(page.evaluate("() => document.documentElement.scrollWidth")))
                    .isEqualTo(390);
            assertThat(swiped(page, 0, -300))
                    .as("the page scrolls under a finger on a paper")
                    .isGreaterThan(200);

            applicant.button("Perbesar").click();
            applicant.button("Perbesar").click();
            assertThat(overflows(page)).isTrue();
            page.evaluate("() => scrollTo(0, 400)");
            double before = number(body(page).evaluate("e => e.scrollLeft"));
            swiped(page, -120, 0);
            assertThat(number(body(page).evaluate("e => e.scrollLeft"))).isGreaterThan(before + 60);
            assertThat(number(page.evaluate("() => document.documentElement.scrollWidth")))
                    .isEqualTo(390);
            applicant.button("Putar ke kanan").click();
            assertThat(page.locator(".d-turned").first()).isVisible();
            assertThat(applicant.inspected("viewer-telepon")).isEmpty();
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void words_that_ocr_read_off_a_scan_are_found_on_it() {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")))
                        || "true".equals(System.getenv("CI")),
                "no tesseract on this machine");
        try (Visitor applicant = opened()) {
            Page page = applicant.page();
            assertThat(page.locator(".d-scans")).containsText("Terbaca: teksnya dapat dicari");
            page.reload();
            page.locator("[data-paper=kertas-2]").click();
            assertThat(page.locator("#kertas-2 .d-layer")).hasCount(1);
            page.locator("[data-find]").fill("perubahan jabatan");
            assertThat(page.locator("#kertas-2 .d-found-now")).hasCount(2);
            assertThat(page.locator("#kertas-2 .d-found-now").first()).isInViewport();
            assertThat(applicant.inspected("viewer-ocr")).isEmpty();
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void without_a_session_there_are_no_words() {
        String paper;
        try (Visitor applicant = opened()) {
            paper = applicant.page().locator("#kertas-1").getAttribute("data-name");
            APIResponse words = applicant.get("kata/" + number + "/" + paper + "/1");
            assertThat(words.headers()).containsEntry("content-type", "application/json");
            assertThat(words.headers().get("cache-control")).contains("no-store");
            for (String elsewhere : new String[] {"/3", "/0", "/x", "", "/1/1"}) {
                assertThat(applicant
                                .get("kata/" + number + "/" + paper + elsewhere)
                                .status())
                        .as(elsewhere)
                        .isEqualTo(404);
            }
        }
        try (Visitor stranger = Visitor.stranger(demo.base())) {
            APIResponse refused = stranger.get("kata/" + number + "/" + paper + "/1");
            assertThat(refused.headers().get("content-type")).doesNotContain("json");
            assertThat(refused.text()).doesNotContain("PEMERINTAH");
        }
    }

    private static Visitor opened() {
        Visitor applicant = Visitor.signedIn(demo.base(), "pemohon");
        applicant.open("berkas/" + number);
        assertThat(applicant.page().locator("#kertas-1 [data-page='1'] .d-layer"))
                .hasCount(1);
        Patience.until("the picture is there", Duration.ofSeconds(60), () -> applicant
                .page()
                .evaluate("() => document.querySelector('.d-pagepic').naturalWidth > 0")
                .equals(true));
        return applicant;
    }

    private static Locator body(Page page) {
        return page.locator(".d-folio:not([hidden]) .d-viewer-body");
    }

    private static Locator leaf(Page page, int number) {
        return page.locator(".d-folio:not([hidden]) .d-vpage[data-page='" + number + "']");
    }

    private static BoundingBox box(Locator element) {
        return element.boundingBox();
    }

    private static boolean overflows(Page page) {
        return (Boolean) body(page).evaluate("e => e.scrollWidth > e.clientWidth + 1");
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** One finger on the paper. @return how far the window has scrolled */
    private static double swiped(Page page, int across, int down) {
        body(page)
                .evaluate(
                        "e => { const top = e.getBoundingClientRect().top; if (top > 500) { scrollBy(0, top - 500); } }");
        double before = number(page.evaluate("() => scrollY"));
        CDPSession finger = page.context().newCDPSession(page);
        touch(finger, "touchStart", 200, 700);
        for (int step = 1; step <= 10; step++) {
            touch(finger, "touchMove", 200 + across * step / 10, 700 + down * step / 10);
        }
        touch(finger, "touchEnd", 0, 0);
        page.waitForFunction("before => new Promise(done => { let last = -1; const ask = () => { const now = scrollY"
                + " + document.querySelector('.d-folio:not([hidden]) .d-viewer-body').scrollLeft;"
                + " if (now === last) { done(true); } else { last = now; setTimeout(ask, 150); } }; ask(); })");
        return number(page.evaluate("() => scrollY")) - before;
    }

    private static void touch(CDPSession finger, String type, int x, int y) {
        JsonArray points = new JsonArray();
        if (x > 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}
