package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Office;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A second service from filing to its own steps, and the SOP's chart with a dossier in it, on screen and on paper. */
class SopIT {

    private static final String ISSUANCE = "penerbitan-sertifikat-elektronik";

    private final Demo demo = Demo.shared();

    private String issuance() {
        Map<String, byte[]> papers = Office.papers();
        byte[] paper = papers.get("surat-permohonan");
        Map<String, byte[]> parts = new java.util.HashMap<>(papers);
        parts.put("ktp", paper);
        parts.put("sop", ISSUANCE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return demo.office()
                .as("pemohon")
                .form(
                        "dossiers",
                        "application",
                        Office.application().remove("reason").build(),
                        parts)
                .json()
                .getString("number");
    }

    private String verified() {
        String number = issuance();
        demo.office().done("kadis", number, "dispose", Office.order());
        demo.office().done("kabid", number, "dispose", Office.order());
        return number;
    }

    @Test
    void an_applicant_chooses_the_service_and_files_what_it_asks_for() throws IOException {
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            applicant.open("permohonan");
            assertThat(applicant.heading()).hasText("Permohonan pencabutan baru");
            Page page = applicant.page();
            page.getByText("Penerbitan Sertifikat Elektronik").click();
            assertThat(applicant.heading()).hasText("Permohonan Penerbitan Sertifikat Elektronik");
            assertThat(page.locator("#f\\:reason")).hasCount(0);
            assertThat(page.locator("#f\\:serial")).hasCount(0);
            assertThat(applicant.inspected("sop-permohonan")).isEmpty();

            byte[] paper = Files.readAllBytes(Filing.paper("surat-permohonan.pdf"));
            page.locator("#f\\:files_input")
                    .setInputFiles(Stream.of("surat-permohonan", "formulir-permohonan", "sk-jabatan-terakhir", "ktp")
                            .map(name -> new FilePayload(name + ".pdf", "application/pdf", paper))
                            .toArray(FilePayload[]::new));
            assertThat(page.locator("#f\\:papers").getByText("Terbaca")).hasCount(4);
            page.locator("#f\\:letterFrom").fill("Kepala Dinas Pendidikan");
            page.locator("#f\\:letterFrom").press("Tab");
            page.locator("#f\\:letterDate_input").fill("07-04-2026");
            page.locator("#f\\:letterDate_input").press("Tab");
            assertThat(page.locator("#f\\:missing")).containsText("Lengkap, siap dikirim.");
            page.locator("#f\\:send").click();

            page.waitForURL("**/berkas/P-*");
            assertThat(page.locator(".d-sub")).containsText("Penerbitan Sertifikat Elektronik");
            assertThat(page.locator(".d-track li")).hasCount(7);
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void an_officer_does_a_step_that_only_the_file_knows() {
        String number = verified();
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            verifier.open("berkas/" + number);
            assertThat(verifier.page().locator("#tindakan")).containsText("Pencocokan identitas");
            assertThat(verifier.inspected("sop-laksanakan")).isEmpty();
            verifier.button("Catat sebagai selesai").click();
            assertThat(verifier.page().locator("#tindakan .ui-message-error").first())
                    .isVisible();

            verifier.page().locator("#act\\:note").fill("KTP dan SK sesuai.");
            verifier.button("Catat sebagai selesai").click();

            verifier.told("Langkah tercatat.");
            assertThat(verifier.page().locator("#tindakan")).containsText("Pendaftaran di AMS");
        }
    }

    @Test
    void the_chart_shows_where_a_dossier_is_and_when_its_steps_were_done() throws IOException {
        String number = verified();
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            verifier.open("sop/" + number);
            Page page = verifier.page();
            assertThat(page.locator(".s-t tr.now")).containsText("Berkas di sini");
            assertThat(page.locator(".s-t tr.done")).hasCount(3);
            assertThat(page.locator(".s-t tr.done").nth(1)).containsText("Ferdinan Paputungan");
            assertThat(page.locator(".s-t thead").first()).containsText("Mutu Baku");
            assertThat(verifier.inspected("sop-bagan")).isEmpty();

            APIResponse paper = verifier.fetch(page.locator("a[data-print]"));

            Letter chart = new Letter(paper.body());
            assertThat(chart.text().replaceAll("\\s+", " "))
                    .contains("PENERBITAN SERTIFIKAT ELEKTRONIK", number, "Ferdinan Paputungan", "Berkas di sini");
            assertThat(chart.pages()).isEqualTo(2);
            chart.drawn("sop-cetak");
            assertThat(verifier.complaints()).isEmpty();
        }
    }

    @Test
    void both_services_have_their_chart_and_a_stranger_sees_no_dossier_in_it() {
        String number = demo.office().filed("kabid");
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            applicant.open("sop");
            assertThat(applicant.heading()).hasText("SOP Pencabutan Sertifikat Elektronik");
            assertThat(applicant.page().locator(".d-sop")).hasCount(2);
            assertThat(applicant.inspected("sop")).isEmpty();
            applicant.page().locator(".d-services a").nth(1).click();
            assertThat(applicant.heading()).hasText("SOP Penerbitan Sertifikat Elektronik");

            for (String path : new String[] {
                "sop/" + number,
                "cetak/" + number + "/sop.pdf",
                "sop/apa",
                "sop?layanan=apa",
                "cetak/sop.pdf?layanan=apa",
                "sop/" + number + "/x"
            }) {
                assertThat(applicant.page().request().get(demo.base() + path).status())
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void a_choice_of_the_next_step_that_the_sop_does_not_give_is_refused() {
        String number = verified();

        assertThat(demo.office()
                        .as("verifikator")
                        .act(
                                number,
                                "perform",
                                Json.createObjectBuilder().add("note", "x").add("next", 7))
                        .status())
                .isEqualTo(422);
    }
}
