package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.dosir.installed.Answer;
import id.dosir.installed.Office;
import id.dosir.letters.PaperForm;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Disposition slips through the pages: to several, returned, taken back, passed on, not needed, and for many dossiers at once. */
@RunAsClient
class SlipsIT extends Walk {

    private static final String AGENCY = "Kecamatan-Serentak";

    private static final String NOTE = "Cocokkan dengan SK, simpan salinannya.";

    @Test
    void a_slip_to_two_persons_is_followed_from_unread_to_done() {
        String number = office.filed("pemohon");
        Visitor head = visitor("kadis");
        head.open("berkas/" + number);
        Page page = head.page();
        page.locator("#act").getByText("Yusuf Manoppo").click();
        page.locator("#act").getByText("Koordinasi/konfirmasikan").click();
        page.locator("#act\\:note").fill(NOTE);
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Segera").setExact(true))
                .check();
        assertThat(page.locator("#act .d-segments input").nth(1)).isChecked();
        page.locator("#act")
                .getByText("Rahasia", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator("#act\\:due_input").fill("28-11-2031 10.30");
        page.locator("#act\\:due_input").press("Tab");
        assertThat(head.inspected("disposisi-beberapa")).isEmpty();
        page.locator("#act\\:go").click();
        head.told("Disposisi tersimpan.");

        assertThat(receiver(head, 1, 1)).containsText("Sarwati Mokoginta S.Kom., Kabid Persandian dan Statistik");
        assertThat(receiver(head, 1, 1).locator(".d-lead")).hasText("1");
        assertThat(receiver(head, 1, 1)).containsText("belum dibaca");
        assertThat(receiver(head, 1, 2)).containsText("Yusuf Manoppo, Arsiparis");
        assertThat(receiver(head, 1, 2)).containsText("belum dibaca");
        assertThat(slips(head)).containsText("Rahasia");

        Visitor archivist = visitor("arsiparis");
        assertThat(archivist.page().locator(".d-sidelist")).containsText(NOTE);
        assertThat(archivist.page().locator(".d-sidelist a[href*='" + number + "'] ~ .d-state"))
                .hasText("belum dibaca");
        assertThat(archivist.inspected("disposisi-untuk-saya")).isEmpty();
        archivist.page().locator(".d-sidelist a[href*='" + number + "']").click();
        assertThat(archivist.page().locator("#disposisi-1")).containsText(NOTE);
        assertThat(archivist.page().locator("#disposisi-1")).containsText("28 November 2031, 10.30 WITA");
        assertState(head, number, 2, "dibaca");

        archivist.page().locator("#pesan-1\\:takeUp").click();
        archivist.told("Tercatat bahwa Anda mengerjakan disposisi ini.");
        assertState(head, number, 2, "dikerjakan");
        archivist.page().locator("#pesan-1\\:finish").click();
        assertThat(archivist.page().locator("#disposisi-1 .ui-message-error")).isVisible();
        archivist.page().locator("#pesan-1\\:note").fill("Salinan sudah disimpan.");
        archivist.page().locator("#pesan-1\\:finish").click();
        archivist.told("Disposisi pada berkas " + number + " tercatat selesai.");
        assertThat(archivist.page().locator("#disposisi-1")).hasCount(0);
        assertState(head, number, 2, "selesai");
        assertThat(receiver(head, 1, 2).locator("q")).hasText("Salinan sudah disimpan.");
        assertThat(receiver(head, 1, 1)).containsText("belum dibaca");

        Visitor section = visitor("kabid");
        section.open("berkas/" + number);
        assertThat(section.page().locator("#tindakan .d-message")).containsText(NOTE);
        assertThat(section.page().locator("#tindakan .d-message")).not().containsText("Salinan");
        assertThat(section.page().locator(".d-dhead .ui-tag")).containsText("Segera");
        section.page().locator("#act\\:go").click();
        section.told("Disposisi tersimpan.");
        assertThat(section.page().locator(".d-slip-1")).containsText("Rian Potabuga");
        assertState(head, number, 1, "selesai");
        assertThat(head.inspected("pohon-disposisi")).isEmpty();
        assertQuiet();
    }

    @Test
    void a_slip_is_returned_to_its_sender_with_the_dossier() {
        String number = office.filed("pemohon");
        office.done("kadis", number, "dispose", Office.order());
        Visitor section = visitor("kabid");
        section.open("berkas/" + number);
        aside(section, "RETURN_SLIP", "Kembalikan ke pengirim disposisi", "Bukan bidang kami.");
        section.told("Disposisi dikembalikan. Berkas " + number + " sekarang di Kepala Dinas.");
        assertThat(section.page().locator("#tindakan")).hasCount(0);

        Visitor head = visitor("kadis");
        head.open("berkas/" + number);
        assertThat(receiver(head, 1, 1)).containsText("dikembalikan");
        assertThat(receiver(head, 1, 1)).containsText("Bukan bidang kami.");
        assertThat(head.page().locator("#tindakan .d-message")).containsText("Bukan bidang kami.");
        assertThat(head.inspected("disposisi-dikembalikan")).isEmpty();
        head.page().locator("#act\\:go").click();
        head.told("Disposisi tersimpan.");
        assertThat(slips(head)).containsText("Lembar 2");
        assertQuiet();
    }

    @Test
    void a_slip_is_taken_back_while_nobody_has_read_it_and_not_after() {
        String number = office.filed("pemohon");
        Visitor head = visitor("kadis");
        head.open("berkas/" + number);
        head.page().locator("#act\\:go").click();
        head.told("Disposisi tersimpan.");
        head.page().locator("#tarik-1\\:recall").click();
        head.told("Disposisi ditarik kembali. Berkas " + number + " sekarang di Kepala Dinas.");
        assertThat(receiver(head, 1, 1)).containsText("ditarik kembali");

        head.page().locator("#act\\:go").click();
        head.told("Disposisi tersimpan.");
        assertThat(head.page().locator("#tarik-2\\:recall")).isVisible();
        Visitor section = visitor("kabid");
        section.open("berkas/" + number);
        head.page().locator("#tarik-2\\:recall").click();
        assertThat(head.page().locator("#tarik-2"))
                .containsText("Disposisi ini sudah dibaca penerimanya, jadi tidak dapat ditarik.");
        head.open("berkas/" + number);
        assertThat(receiver(head, 2, 1)).containsText("dibaca");
        assertThat(head.page().locator("#tarik-2\\:recall")).hasCount(0);
        assertThat(head.inspected("disposisi-ditarik")).isEmpty();
        assertQuiet();
    }

    @Test
    void a_receiver_passes_his_order_on_and_the_tree_shows_it() {
        String number = office.filed("pemohon");
        office.done("kadis", number, "dispose", also("sandiman"));
        Visitor officer = visitor("sandiman");
        officer.open("berkas/" + number);
        officer.page().locator("#disposisi-1 details summary").click();
        officer.page().locator("#terus-1\\:note").fill("Tolong siapkan datanya.");
        officer.page().locator("#terus-1\\:go").click();
        assertThat(officer.page().locator("#disposisi-1 .ui-message-error")).isVisible();
        officer.page().locator("#terus-1").getByText("Nadia Damopolii").click();
        assertThat(officer.inspected("disposisi-diteruskan")).isEmpty();
        officer.page().locator("#terus-1\\:go").click();
        officer.told("Disposisi pada berkas " + number + " diteruskan.");
        assertThat(officer.page().locator(".d-slip-1")).containsText("Nadia Damopolii, Verifikator");
        assertThat(receiver(officer, 1, 2)).containsText("dikerjakan");

        Visitor verifier = visitor("verifikator");
        verifier.open("berkas/" + number);
        assertThat(verifier.page().locator("#disposisi-2")).containsText("Tolong siapkan datanya.");
        verifier.page().locator("#pesan-2\\:note").fill("Bukan tugas saya.");
        verifier.page().locator("#pesan-2\\:giveBack").click();
        verifier.told("Disposisi dikembalikan.");
        officer.open("berkas/" + number);
        assertThat(receiver(officer, 2, 1)).containsText("dikembalikan");
        assertThat(receiver(officer, 2, 1).locator("q")).hasText("Bukan tugas saya.");
        assertQuiet();
    }

    @Test
    void without_a_disposition_the_dossier_goes_on_with_the_reason_in_its_history() {
        String number = office.filed("pemohon");
        Visitor head = visitor("kadis");
        head.open("berkas/" + number);
        head.page().locator("details.d-acts summary").click();
        head.page().locator("details.d-acts").getByText("Tanpa disposisi").click();
        head.page().locator("#form-SKIP_DISPOSITION\\:go").click();
        assertThat(head.page().locator("#dialog-SKIP_DISPOSITION .ui-message-error"))
                .isVisible();
        head.page().locator("#form-SKIP_DISPOSITION\\:note").fill("Cukup langsung diproses.");
        assertThat(head.inspected("tanpa-disposisi")).isEmpty();
        head.page().locator("#form-SKIP_DISPOSITION\\:go").click();

        head.told("Berkas " + number + " diteruskan tanpa disposisi, sekarang di Sandiman.");
        assertThat(head.page().locator(".d-hist").first()).containsText("Cukup langsung diproses.");
        assertThat(slips(head)).hasCount(0);
        assertQuiet();
    }

    @Test
    void one_sentence_for_several_dossiers_and_their_slips_in_one_pdf() throws Exception {
        // an agency of their own, since a tray shows so many at once and others file, too
        List<String> numbers = List.of(filedFor(AGENCY), filedFor(AGENCY), filedFor(AGENCY));
        Visitor head = visitor("kadis");
        Page page = head.page();
        head.open("?lihat=tugas&cari=" + AGENCY);
        numbers.forEach(number ->
                page.locator("input[name=pilih][value^='" + number + "@']").check());
        page.locator("[data-dispose]").click();
        page.locator("#tray\\:note").fill("Proses bersama, lapor hari ini.");
        page.locator("#tray\\:go").click();
        head.told("3 berkas didisposisikan.");

        head.open("?lihat=dinas&cari=" + AGENCY);
        numbers.forEach(number ->
                page.locator("input[name=berkas][value='" + number + "']").check());
        page.locator("#kertas-lembar").selectOption("a4");
        assertThat(head.inspected("cetak-banyak")).isEmpty();
        byte[] pdf = printed(head);

        Letter printed = new Letter(pdf);
        assertThat(printed.pages()).isEqualTo(2);
        assertThat(printed.faults()).as("PDF/A-2a").isEmpty();
        assertThat(numbers).allSatisfy(number -> assertThat(printed.text()).contains("Berkas " + number));
        assertThat(printed.text().split(Pattern.quote("Proses bersama, lapor hari ini."), -1))
                .hasSize(4);
        PaperForm.keep(pdf, "pilihan-a4");
        assertQuiet();
    }

    private String filedFor(String agency) {
        Answer answer = office.as("pemohon")
                .form(
                        "dossiers",
                        "application",
                        Office.application().add("agency", agency).build(),
                        Office.papers());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("number");
    }

    private static byte[] printed(Visitor visitor) {
        var answer = visitor.printed(visitor.page().locator("#cetak-lembar button"), "a4");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static JsonObjectBuilder also(String post) {
        return Office.order()
                .add(
                        "also",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("post", post)));
    }

    private static void assertState(Visitor head, String number, int place, String state) {
        head.open("berkas/" + number);
        assertThat(receiver(head, 1, place).locator(".d-state")).containsText(state);
    }
}
