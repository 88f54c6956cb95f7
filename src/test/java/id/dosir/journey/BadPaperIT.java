package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that cannot be taken in: said at once in words that name file and cure, and nothing of what was typed or done is lost. */
class BadPaperIT {

    private static final String TYPED = "Pindah tugas sejak 2 Januari.";
    private static final Set<Bad> ALL = EnumSet.complementOf(EnumSet.of(Bad.HUGE));

    private final Demo demo = Demo.shared();
    private String number;
    private Visitor visitor;

    @BeforeEach
    void file() {
        number = demo.office().filed("pemohon");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void a_request_says_what_is_wrong_with_a_paper_and_keeps_what_was_typed() {
        Whole before = filing();
        for (Bad file : ALL) {
            choose(file);
            assertRefused(file, before);
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void the_server_says_the_same_to_a_browser_that_sends_whatever_it_is_given() {
        Whole before = filing();
        visitor.page().evaluate("document.querySelector('#f').dataset.most = 1e12");
        for (Bad file : ALL) {
            choose(file);
            assertRefused(file, before);
        }
    }

    @Test
    void nothing_of_refused_papers_is_filed_and_no_number_is_lost() {
        filing();
        choose(Bad.WRONG_TYPE);
        assertThat(papers()).containsText(Bad.WRONG_TYPE.said());

        visitor.button("Kirim permohonan").click();

        assertThat(visitor.page().locator("#f\\:faults"))
                .containsText("Surat Permohonan belum ada. Tambahkan kertas ini, lalu kirim lagi.");
        assertThat(visitor.page().locator("#f\\:explanation")).hasValue(TYPED);
        assertThat(Filing.sequence(demo.office().filed("pemohon"))).isEqualTo(Filing.sequence(number) + 1);
    }

    @Test
    void an_act_says_what_is_wrong_with_its_paper_and_keeps_what_was_typed() {
        Page page = recording();
        Whole before = Whole.of(demo, number);
        for (Bad file : ALL) {
            file.into(page.locator("#act\\:evidence"));
            visitor.button("Catat pendaftaran").click();
            assertThat(page.locator("#act").getByText(file.said())).isVisible();
            assertThat(page.locator("#act\\:reference")).hasValue("AMS-77");
            assertThat(page.locator("#act\\:note")).hasValue(TYPED);
            assertThat(Whole.of(demo, number)).as(file.said()).isEqualTo(before);
        }
        page.locator("#act\\:evidence").setInputFiles(new FilePayload[0]);
        visitor.button("Catat pendaftaran").click();
        visitor.told("Pendaftaran di AMS tercatat.");
        assertThat(Whole.count(demo, number, "record-submission")).isEqualTo(1);
    }

    @Test
    void a_form_beyond_what_the_server_lets_in_is_told_and_stays() {
        Page page = recording();
        Whole before = Whole.of(demo, number);
        Bad.HUGE.into(page.locator("#act\\:evidence"));
        visitor.button("Catat pendaftaran").click();
        assertThat(page.locator("#tak-terjawab")).containsText(Bad.HUGE.said());
        assertThat(page.locator("#tak-terjawab")).isVisible();
        assertThat(page.locator("#act\\:reference")).hasValue("AMS-77");
        assertThat(Whole.of(demo, number)).isEqualTo(before);
    }

    @Test
    void a_program_that_names_a_paper_after_a_place_on_the_disk_is_refused() {
        for (String name : new String[] {"../../evil.pdf", "..\\..\\evil.pdf", "/etc/evil.pdf", "C:evil.pdf"}) {
            Set<String> before = demo.kept();
            Answer answer = Api.send(demo.office()
                    .as("pemohon")
                    .request("dossiers")
                    .header("Content-Type", "multipart/form-data; boundary=uji")
                    .POST(BodyPublishers.ofString(form(name))));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            assertThat(answer.text()).contains("FILE_NAME_INVALID", "tidak dapat dipakai. Ganti namanya");
            assertThat(demo.kept()).isEqualTo(before);
            assertThat(demo.home().resolve("evil.pdf")).doesNotExist();
        }
        visitor = Visitor.signedIn(demo.base(), "pemohon");
        assertThat(Filing.sequence(demo.office().filed("pemohon"))).isEqualTo(Filing.sequence(number) + 1);
    }

    private static String form(String name) {
        return "--uji\r\nContent-Disposition: form-data; name=\"application\"\r\nContent-Type: application/json\r\n\r\n"
                + Office.application().build()
                + "\r\n--uji\r\nContent-Disposition: form-data; name=\"surat-permohonan\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--uji--\r\n";
    }

    private Whole filing() {
        visitor = Visitor.signedIn(demo.base(), "pemohon");
        visitor.open("permohonan");
        visitor.page().locator("#f\\:explanation").fill(TYPED);
        visitor.page().locator("#f\\:explanation").press("Tab");
        return Whole.of(demo, number);
    }

    private Page recording() {
        Office office = demo.office();
        number = office.awaitingSignature();
        assertThat(office.sign(number).status()).isEqualTo(200);
        visitor = Visitor.signedIn(demo.base(), "verifikator");
        visitor.open("berkas/" + number);
        visitor.page().locator("#act\\:reference").fill("AMS-77");
        visitor.page().locator("#act\\:note").fill(TYPED);
        return visitor.page();
    }

    private void choose(Bad file) {
        file.into(visitor.page().locator("#f\\:files_input"));
    }

    private void assertRefused(Bad file, Whole before) {
        assertThat(papers().getByText(file.said())).isVisible();
        assertThat(visitor.page().locator("#f\\:explanation")).hasValue(TYPED);
        assertThat(visitor.heading()).hasText("Permohonan pencabutan baru");
        assertThat(Whole.of(demo, number)).as(file.said()).isEqualTo(before);
        papers().getByText("Tutup", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(papers().getByText(file.said())).hasCount(0);
    }

    private Locator papers() {
        return visitor.page().locator("#f\\:papers");
    }
}
