package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agenda of outgoing letters as those who keep it see it; the test sets the clock on the wall. */
@RunAsClient
class AgendaIT extends Installed {

    @ArquillianResource
    URL address;

    private final List<Visitor> visitors = new ArrayList<>();
    private Office office;
    private OfficeWall wall;
    private URI base;

    @BeforeEach
    void open() {
        base = URI.create("http://localhost:" + address.getPort() + address.getPath());
        office = new Office(base);
        wall = new OfficeWall(base);
    }

    @AfterEach
    void leave() {
        Office.noFault();
        visitors.forEach(Visitor::close);
        wall.rightAgain();
    }

    @Test
    void a_letter_before_midnight_and_one_after_it_have_numbers_of_two_years() {
        wall.shows("2031-12-31T23:40");
        String old = office.awaitingSignature();
        String young = office.awaitingSignature();
        wall.shows("2031-12-31T23:58");
        assertThat(number(old)).endsWith("/Kominfo/XII/2031");
        wall.shows("2032-01-01T00:01");
        assertThat(number(young)).isEqualTo("000.6.5.2/1/Kominfo/I/2032");
    }

    @Test
    void numbers_for_a_day_on_paper_are_reserved_entered_with_a_scan_and_struck_and_none_is_missing() {
        wall.shows("2033-03-01T09:00");
        Visitor verifier = visitor("verifikator");
        verifier.open("agenda-surat");
        Page page = verifier.page();
        page.locator("details.a-panel > summary").click();
        page.locator("#pesan\\:count").fill("3");
        page.locator("#pesan\\:go").click();
        assertThat(page.locator("#pesan .ui-message-error")).hasCount(1);
        page.locator("#pesan\\:reason").fill("Jaringan terputus");
        page.locator("#pesan\\:go").click();
        verifier.told("3 nomor dipesan: 000.6.5.2/1/Kominfo/III/2033 sampai 000.6.5.2/3/Kominfo/III/2033.");

        page.locator("a.d-rowlink").last().click();
        page.locator("#isi\\:go").click();
        assertThat(page.locator("#isi .ui-message-error")).hasCount(2);
        page.locator("#isi\\:subject").fill("Rekomendasi <b>di atas kertas</b>");
        page.locator("#isi\\:addressee").fill("Kepala BSrE");
        page.locator("#isi\\:scan")
                .setInputFiles(new FilePayload(
                        "surat.pdf", "application/pdf", Office.papers().get("surat-permohonan")));
        page.locator("#isi\\:go").click();
        verifier.told("Surat tercatat pada nomor ini.");
        assertThat(page.locator("#nomor")).containsText("Rekomendasi <b>di atas kertas</b>");
        assertThat(page.locator("#batal")).hasCount(0);
        APIResponse scan = verifier.fetch(page.locator("#nomor dd a[target]"));
        assertThat(scan.body()).isEqualTo(Office.papers().get("surat-permohonan"));

        Visitor archivist = visitor("arsiparis");
        archivist.open("agenda-surat?tahun=2033&nomor=2");
        Page his = archivist.page();
        his.locator("#nomor details summary").click();
        his.locator("#batal\\:reason").fill("Kertas rusak");
        his.locator("#batal\\:go").click();
        archivist.told("Nomor dibatalkan.");
        assertThat(his.locator("#nomor")).containsText("Kertas rusak");
        assertThat(archivist.inspected("agenda-surat-nomor")).isEmpty();

        archivist.open("agenda-surat?tahun=2033&periksa=1");
        assertThat(his.locator("#periksa")).containsText("Semua 3 nomor tahun 2033 dapat dijelaskan");
        assertThat(archivist.inspected("agenda-surat")).isEmpty();
        archivist.open("agenda-surat?tahun=2033&keadaan=VOIDED");
        assertThat(his.locator("a.d-rowlink")).hasText("000.6.5.2/2/Kominfo/III/2033");
        APIResponse book = archivist.fetch(his.locator("a[href*='buku.pdf']"));
        assertThat(book.headers()).containsEntry("content-type", "application/pdf");
        assertThat(archivist.complaints()).isEmpty();
    }

    @Test
    void a_number_whose_outcome_nobody_knows_is_struck_when_its_dossier_was_rejected() {
        wall.shows("2034-05-02T09:00");
        String number = office.awaitingSignature();
        Office.fault(json().add("mode", "drop"));
        assertThat(office.sign(number).status()).isEqualTo(504);
        Office.noFault();
        Visitor archivist = visitor("arsiparis");
        Page page = archivist.page();
        archivist.open("agenda-surat?tahun=2034&nomor=1");
        assertThat(page.locator("#nomor .ui-tag")).hasText("Terikat");
        strike(page);
        archivist.told(number);
        assertThat(page.locator("#nomor .ui-tag")).hasText("Terikat");

        office.done("kadis", number, "reject", json().add("note", "Sertifikat sudah tidak berlaku."));
        archivist.open("agenda-surat?tahun=2034&nomor=1");
        strike(page);
        archivist.told("Nomor dibatalkan.");
        archivist.open("agenda-surat?tahun=2034&periksa=1");
        assertThat(page.locator("#periksa")).containsText("Semua 1 nomor");
        String next = office.awaitingSignature();
        assertThat(number(next)).isEqualTo("000.6.5.2/2/Kominfo/V/2034");
    }

    @Test
    void an_applicant_finds_no_agenda_and_the_head_may_only_read() {
        Visitor applicant = visitor("pemohon");
        for (String path : List.of("agenda-surat", "surat-keluar/buku.pdf", "surat-keluar/2033/1")) {
            assertThat(applicant
                            .page()
                            .context()
                            .request()
                            .get(base.resolve(path).toString())
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        Visitor head = visitor("kadis");
        head.open("agenda-surat");
        assertThat(head.heading()).containsText("Agenda surat keluar");
        assertThat(head.page().locator("#pesan")).hasCount(0);
    }

    private static void strike(Page page) {
        page.locator("#nomor details summary").click();
        Locator reason = page.locator("#batal\\:reason");
        reason.fill("Permohonan ditolak");
        page.locator("#batal\\:go").click();
    }

    private String number(String dossier) {
        return office.sign(dossier).json().getJsonObject("outcome").getString("letterNumber");
    }

    private Visitor visitor(String account) {
        Visitor visitor = Visitor.signedIn(base, account);
        visitors.add(visitor);
        return visitor;
    }
}
