package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers fill the form of a request: with their place, never over what somebody typed, and with their differences side by side. */
class PrefillIT {

    private final Demo demo = Demo.shared();
    private Visitor applicant;
    private Page page;

    @BeforeEach
    void open() {
        demo.office();
        applicant = Visitor.signedIn(demo.base(), "pemohon");
        page = applicant.page();
        applicant.open("permohonan");
        page.getByText("Pegawai lain", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(field("name")).hasValue("");
    }

    @AfterEach
    void leave() {
        applicant.close();
    }

    @Test
    void papers_fill_what_is_empty_and_leave_what_was_typed() {
        type("letterFrom", "Camat Lolak");
        page.locator("#h-isian").click();
        choose("formulir-permohonan.pdf");
        assertThat(field("nip")).hasValue("198804172010031012");
        choose("surat-permohonan.pdf", "sk-jabatan-terakhir.pdf", "sk-mutasi.pdf");

        assertThat(field("name")).hasValue("Randika Mokolanut, S.STP");
        assertThat(field("nip")).hasValue("198804172010031012");
        assertThat(field("nik")).hasValue("7101061704880003");
        assertThat(field("agency")).hasValue("Dinas Perikanan");
        assertThat(field("email")).hasValue("randika.mokolanut@bolmongkab.go.id");
        assertThat(field("serial")).hasValue("154783291521517457035868729429833926633732882631");
        assertThat(field("letterNumber")).hasValue("500.5/118/Diskan/III/2026");
        assertThat(page.locator("#f\\:letterDate_input")).hasValue("04-03-2026");
        assertThat(field("letterFrom")).hasValue("Camat Lolak");
        assertThat(source("letterFrom")).hasCount(0);
        assertThat(source("nip")).containsText("dibaca dari Formulir");
        assertThat(source("letterNumber")).hasText(Pattern.compile("dibaca dari Surat Permohonan, hal\\. 1"));

        field("phone").fill("");
        field("phone").press("Tab");
        choose("ktp.jpg");
        assertThat(field("phone")).hasValue("");
        page.reload();
        assertThat(field("nip")).hasValue("198804172010031012");
        assertThat(field("phone")).hasValue("");
        assertThat(source("nip")).hasCount(1);
        assertThat(applicant.complaints()).isEmpty();
    }

    @Test
    void what_is_being_typed_while_papers_are_read_stays_and_what_was_left_empty_is_filled_afterwards() {
        field("email").focus();
        choose("surat-permohonan.pdf");
        assertThat(field("nik")).hasValue("7101061704880003");
        assertThat(field("email")).hasValue("");
        assertThat(field("email")).isFocused();
        page.keyboard().press("Tab");
        assertThat(field("email")).hasValue("randika.mokolanut@bolmongkab.go.id");

        field("position").fill("");
        field("position").pressSequentially("Camat");
        choose("formulir-permohonan.pdf");
        assertThat(field("nip")).hasValue("198804172010031022");
        assertThat(field("position")).hasValue("Camat");
        page.keyboard().press("Tab");
        assertThat(source("position")).hasCount(0);
        assertThat(field("position")).hasValue("Camat");
        assertThat(applicant.complaints()).isEmpty();
    }

    @Test
    void the_place_of_a_value_opens_in_the_viewer_of_the_draft() {
        choose("surat-permohonan.pdf", "formulir-permohonan.pdf");
        assertThat(source("letterNumber")).hasCount(1);
        String paper = source("nip").locator("a").innerText();
        source("nip").locator("a").click();
        Locator place = page.locator("#lihat .d-folio:not([hidden]) .d-place");
        assertThat(place).isInViewport();
        assertThat(page.locator("#lihat .d-folio:not([hidden]) .d-viewer-bar b"))
                .hasText(paper.replaceAll(", hal.*", ""));
        String token = page.locator("#lihat .d-folio:not([hidden])").getAttribute("data-name");
        assertThat(applicant.get("gambar/draf/" + token + "/1?lebar=page").status())
                .isEqualTo(200);
        assertThat(page.locator("#lihat a[href*='/unduh/']")).hasCount(0);
        applicant.picture("prefill-tempat");
        assertThat(applicant.inspected("prefill-kertas")).isEmpty();

        try (Visitor other = Visitor.signedIn(demo.base(), "arsiparis")) {
            assertThat(other.get("gambar/draf/" + token + "/1?lebar=page").status())
                    .isEqualTo(404);
            assertThat(other.get("kata/draf/" + token + "/1").status()).isEqualTo(404);
        }
        assertThat(applicant.complaints()).isEmpty();
    }

    @Test
    void differing_numbers_stand_side_by_side_and_the_person_says_which_is_right() {
        choose("surat-permohonan.pdf", "formulir-permohonan.pdf");
        Locator difference = page.locator("[data-difference=NIP_BEDA]");
        assertThat(difference).containsText("Mana yang benar?");
        assertThat(difference.locator(".d-crop")).hasCount(2);
        assertThat(difference.locator("mark").allTextContents()).containsExactlyInAnyOrder("1", "2");
        assertThat(difference.locator(".d-diff-two a")).hasCount(2);
        assertThat(applicant.inspected("prefill-beda")).isEmpty();

        difference.getByText("198804172010031022").click();
        assertThat(field("nip")).hasValue("198804172010031022");
        assertThat(difference).containsText("yang Anda pilih dipakai");
        difference.getByText("198804172010031012").click();
        assertThat(field("nip")).hasValue("198804172010031012");
        assertThat(source("nip")).containsText("dibaca dari Formulir");
        page.setViewportSize(390, 844);
        applicant.picture("prefill-beda-telepon");
        assertThat(page.locator("#f\\:missing")).not().containsText("NIP");
        assertThat(applicant.complaints()).isEmpty();
    }

    private Locator field(String name) {
        return page.locator("#f\\:" + name);
    }

    private Locator source(String name) {
        return page.locator("[data-source=" + name + "]");
    }

    private void type(String name, String text) {
        field(name).fill(text);
        field(name).press("Tab");
    }

    private void choose(String... papers) {
        int before = page.locator("#f\\:papers").getByText("Terbaca").count();
        page.locator("#f\\:files_input")
                .setInputFiles(Arrays.stream(papers)
                        .map(paper -> Path.of("src", "test", "resources", "papers", "P1", paper)
                                .toAbsolutePath())
                        .toArray(Path[]::new));
        assertThat(page.locator("#f\\:papers").getByText("Terbaca")).hasCount(before + papers.length);
    }
}
