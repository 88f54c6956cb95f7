package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import id.dosir.letters.PaperForm;
import id.dosir.letters.PaperForm.Part;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The slip as paper: printed from the page on each paper the office has, and scanned back when it was initialled by hand. */
@RunAsClient
class SlipPapersIT extends Walk {

    private static final String NOTE = "Cocokkan dengan SK mutasi.";

    /** The official form's fields (Permendagri 54/2009), with what this dossier puts into them. */
    private static PaperForm form(String number) {
        return new PaperForm(
                List.of(
                        "Surat dari : BKPSDM",
                        "No. Surat : 800/12/BKPSDM/2026",
                        "Tgl. Surat : 20 Januari 2026",
                        "Diteruskan kepada Sdr.",
                        "1 Sarwati Mokoginta S.Kom., Kepala Bidang Persandian dan Statistik",
                        "Yusuf Manoppo, Arsiparis",
                        "dan seterusnya"),
                List.of(
                        "Diterima Tgl : 3 Juli 2028, 09.00",
                        "No. Agenda : " + number.substring(number.lastIndexOf('-') + 1),
                        "Sifat :",
                        "Sangat Segera",
                        "Segera",
                        "Rahasia",
                        "Dengan hormat harap",
                        "Tanggapan dan Saran",
                        "Proses lebih lanjut",
                        "Koordinasi/konfirmasikan",
                        "Kepala Dinas,",
                        "Paraf dan tanggal",
                        "Diparaf melalui Dosir,",
                        "3 Juli 2028, 09.05 WITA",
                        "Ferdinan Paputungan",
                        "Pembina Utama Muda (IV/c)",
                        "NIP 19700101 199503 1 001"),
                List.of(
                        "LEMBAR DISPOSISI",
                        "Hal : Permohonan Pencabutan Sertifikat Elektronik a.n. Uji Dicabut, S.Sos.",
                        "Catatan",
                        NOTE,
                        "Batas waktu: 3 Juli 2028, 15.00 WITA",
                        "Berkas " + number,
                        "Disposisi 1 dari 1"));
    }

    @Test
    void the_slip_is_printed_from_the_page_on_three_papers_as_the_official_form_has_it() throws Exception {
        wall.shows("2028-07-03T09:00");
        String number = office.filed("pemohon");
        Visitor head = visitor("kadis");
        wall.shows("2028-07-03T09:05");
        head.open("berkas/" + number);
        Page page = head.page();
        page.locator("#act").getByText("Yusuf Manoppo").click();
        page.locator("#act\\:note").fill(NOTE);
        page.locator("#act\\:due_input").fill("03-07-2028 15.00");
        page.locator("#act\\:due_input").press("Tab");
        page.locator("#act\\:go").click();
        head.told("Disposisi tersimpan.");

        byte[] folio = printed(head, "folio");
        PaperForm.assertSize(folio, 165, 215);
        form(number).assertStandsOn(folio, new Part(0, 0, 165, 215));
        byte[] a5 = printed(head, "a5");
        PaperForm.assertSize(a5, 148, 210);
        form(number).assertStandsOn(a5, new Part(0, 0, 148, 210));
        byte[] pair = printed(head, "a4");
        PaperForm.assertSize(pair, 297, 210);
        form(number).assertStandsOn(pair, new Part(0, 0, 148.5, 210));
        form(number).assertStandsOn(pair, new Part(0, 148.5, 148.5, 210));
        assertQuiet();
    }

    @Test
    void a_slip_initialled_on_paper_is_scanned_back_and_counts_from_its_date() throws Exception {
        wall.shows("2028-07-04T09:00");
        String number = office.filed("pemohon");
        Visitor verifier = visitor("verifikator");
        wall.shows("2028-07-04T10:00");
        verifier.open("berkas/" + number);
        Page page = verifier.page();
        page.locator("details.d-fold:has(#kertas) summary").click();
        assertThat(page.locator("#kertas")).containsText("Ferdinan Paputungan");
        page.locator("#kertas\\:go").click();
        assertThat(page.locator("#kertas .ui-message-error")).containsText("Lembar disposisi belum ada.");
        page.locator("#kertas\\:at_input").fill("04-07-2028 09.30");
        page.locator("#kertas\\:at_input").press("Tab");
        page.locator("#kertas input[type=file]").setInputFiles(Filing.paper("surat-permohonan.pdf"));
        // the superior's choice, not that of who enters it: to the Sandiman, who stands over the Verifikator
        page.locator("#kertas").getByText("Rian Potabuga").click();
        assertThat(page.locator("#kertas").getByText("Nadia Damopolii")).hasCount(0);
        page.locator("#kertas\\:note").fill(NOTE);
        assertThat(verifier.inspected("lembar-kertas")).isEmpty();
        page.locator("#kertas\\:go").click();

        verifier.told("Lembar disposisi tercatat dengan tanggal pada kertas. Berkas " + number
                + " sekarang di Kabid Persandian dan Statistik.");
        assertThat(slips(verifier)).containsText("Ferdinan Paputungan, Kepala Dinas \u00b7 09.30 WITA");
        assertThat(slips(verifier)).containsText("Dicatat kemudian");
        assertThat(slips(verifier)).containsText("oleh Nadia Damopolii, Sandiman Ahli Pertama, 10.00 WITA");
        assertThat(receiver(verifier, 1, 2)).containsText("Rian Potabuga, Sandiman");
        assertThat(verifier.inspected("lembar-kertas-tercatat")).isEmpty();
        JsonObject slip =
                office.as("kabid").dossier(number).getJsonArray("dispositions").getJsonObject(0);
        assertThat(slip.getString("at")).isEqualTo("2028-07-04T01:30:00Z");
        assertThat(slip.getString("enteredBy")).isEqualTo("verifikator");

        byte[] pdf = printed(verifier, "folio");
        assertThat(PaperForm.text(pdf, new Part(0, 82.5, 82.5, 215)))
                .contains("Diparaf di atas kertas, 4 Juli 2028, 09.30 WITA.")
                .contains("Dicatat kemudian oleh Nadia Damopolii, Sandiman Ahli Pertama, 4 Juli 2028, 10.00 WITA.");
        assertQuiet();
    }

    private static byte[] printed(Visitor visitor, String paper) throws Exception {
        visitor.page().locator("#kertas-lembar").selectOption(paper);
        APIResponse answer = visitor.printed(visitor.page().locator("#cetak-lembar button"), paper);
        assertThat(answer.status()).isEqualTo(200);
        PaperForm.keep(answer.body(), "dari-halaman-" + paper);
        return answer.body();
    }
}
