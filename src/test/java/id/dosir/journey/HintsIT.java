package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.dosir.installed.Office;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person is asked and told before a request is filed: on whose behalf, what was filed before, how the certificate stands. */
class HintsIT {

    /** The simulator's head of office. */
    private static final String HAS_ONE = "7101010101700001";

    private final Demo demo = Demo.shared();
    private Visitor applicant;
    private Page page;

    @BeforeEach
    void open() {
        demo.office();
        applicant = Visitor.signedIn(demo.base(), "pemohon");
        page = applicant.page();
        applicant.open("permohonan");
    }

    @AfterEach
    void leave() {
        applicant.close();
    }

    @Test
    void whoever_files_for_another_is_asked_why_and_for_the_paper_that_proves_it() {
        assertThat(page.locator("#f\\:behalf")).hasCount(0);
        forAnother();
        assertThat(page.locator("#f\\:missing")).containsText("Sebab diajukan orang lain");

        PickList.of(page, "#f\\:behalf").pick("Pemilik meninggal dunia");
        assertThat(page.locator("#kertas-akta-kematian")).containsText("Wajib");
        PickList.of(page, "#f\\:behalf").pick("Pemilik sudah pindah");
        assertThat(page.locator("#kertas-surat-tugas")).containsText("Wajib");
        assertThat(page.locator("#kertas-akta-kematian")).hasCount(0);

        page.getByText("Diri sendiri", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#f\\:behalf")).hasCount(0);
        assertThat(page.locator("#kertas-surat-tugas")).hasCount(0);
        assertThat(applicant.complaints()).isEmpty();
    }

    @Test
    void a_certificate_fills_an_empty_serial_number_and_never_one_that_was_typed() {
        forAnother();
        choose("P4/sertifikat.pem");
        assertThat(page.locator("#f\\:serial")).hasValue("351594546372694585756368223406699530459537486984");
        assertThat(page.locator("#f\\:hints"))
                .containsText("3D:96:0B:73:9A:41:E8:FA:CD:46:1E:1B:25:39:26:A4:5C:44:34:88");

        choose("P1/sertifikat.cer");
        assertThat(page.locator("#f\\:serial")).hasValue("351594546372694585756368223406699530459537486984");
        assertThat(page.locator("[data-finding=SERTIFIKAT_SERI_BEDA]")).hasCount(1);
        type("name", "Yulinda Tombarong, S.E.");
        assertThat(page.locator("[data-finding=SERTIFIKAT_ORANG_LAIN]")).hasCount(1);
        assertThat(applicant.complaints()).isEmpty();
    }

    @Test
    void an_open_request_the_same_paper_and_the_state_at_bsre_are_told_before_filing() {
        String number = demo.office().filed("pemohon");
        page.reload();
        forAnother();
        type("nik", Office.HOLDER_NIK);

        assertThat(page.locator("#rangkap-orang")).containsText(number);
        assertThat(page.locator("#status-bsre[data-standing=NONE]")).containsText("tidak punya sertifikat aktif");
        type("nik", HAS_ONE);
        assertThat(page.locator("#rangkap-orang")).hasCount(0);
        assertThat(page.locator("#status-bsre[data-standing=ACTIVE]")).containsText("punya sertifikat aktif");
        assertThat(applicant.inspected("permohonan-petunjuk")).isEmpty();
        assertThat(applicant.complaints()).isEmpty();
    }

    private void forAnother() {
        page.getByText("Pegawai lain", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#f\\:name")).hasValue("");
        assertThat(page.locator("#f\\:behalf")).isVisible();
    }

    private void choose(String paper) {
        int before = page.locator("#f\\:papers").getByText("Terbaca").count();
        page.locator("#f\\:files_input")
                .setInputFiles(Path.of("src", "test", "resources", "papers")
                        .resolve(paper)
                        .toAbsolutePath());
        assertThat(page.locator("#f\\:papers").getByText("Terbaca")).hasCount(before + 1);
    }

    private void type(String field, String text) {
        page.locator("#f\\:" + field).fill(text);
        page.locator("#f\\:" + field).press("Tab");
    }
}
