package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One request through the eight steps of the SOP, each by its own account, and out again as papers. */
class JourneyIT {

    private static final String OWNER = "Yulinda Tombarong, S.Kom";
    private static final String NIK = "7171045512840011";
    private static final String NOTE = "Cocokkan dengan SK jabatan.";
    /** One of the strangers on page three of the decree; stands nowhere else. */
    private static final String ONLY_IN_THE_DECREE = "Modeongi";

    private final Demo demo = Demo.shared();
    private final List<String> faults = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private String number;

    @Test
    void one_request_goes_through_all_eight_steps_and_comes_out_as_a_letter_that_stands() throws Exception {
        simulatorKnows(NIK);
        // one stay from the request to its outcome, as the others come and go
        try (Visitor applicant = visitor("pemohon")) {
            files(applicant);
            goesThroughTheOffice();
            applicant.open("berkas/" + number);
            assertThat(applicant.page().locator(".d-verdict-s")).containsText("Sertifikat telah dicabut pada");
            complaints.addAll(applicant.complaints());
        }
        assertThat(faults).as("grave accessibility faults").isEmpty();
        assertThat(complaints).as("what the browsers complained about").isEmpty();
    }

    private void goesThroughTheOffice() throws Exception {
        disposes("kadis", "Disposisikan", "Disposisi tersimpan. Berkas %s sekarang di Kabid Persandian dan Statistik.");
        disposes("kabid", "Disposisikan", "Disposisi tersimpan. Berkas %s sekarang di Sandiman.");
        disposes("sandiman", "Perintahkan susun surat", "Perintah tersimpan. Berkas %s sekarang di Verifikator.");
        drafts();
        signs();
        try (Visitor verifier = visitor("verifikator")) {
            records(verifier);
            confirms(verifier);
            looks(verifier);
            complaints.addAll(verifier.complaints());
        }
        entersAndFinds();
        staysOutside();
    }

    private void files(Visitor applicant) {
        Page page = applicant.page();
        inspect(applicant, "kotak-masuk-pemohon");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Permohonan baru"))
                .first()
                .click();
        assertThat(applicant.heading()).hasText("Permohonan pencabutan baru");
        assertThat(page.locator("#f\\:name")).hasValue("Siti Rahayu Mokoagow");
        inspect(applicant, "permohonan-kosong");

        page.getByText("Pegawai lain", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#f\\:name")).hasValue("");
        PickList.of(page, "#f\\:reason").pick("Perubahan jabatan");
        page.locator("#f\\:files_input").setInputFiles(new Path[] {
            Filing.paper("surat-permohonan.pdf"),
            Filing.paper("formulir-permohonan.jpg"),
            Filing.paper("sk-jabatan-terakhir.pdf")
        });
        Locator papers = page.locator("#f\\:papers");
        assertThat(papers.getByText("Terbaca")).hasCount(3);
        // whoever files for another says why, and proves it
        PickList.of(page, "#f\\:behalf").pick("Pemilik tidak dapat mengakses sendiri");
        assertThat(page.locator("#kertas-surat-kuasa")).containsText("Wajib");
        page.locator("#f\\:files_input")
                .setInputFiles(new FilePayload("surat-kuasa.pdf", "application/pdf", mandate()));
        assertThat(papers.getByText("Terbaca")).hasCount(4);
        assertThat(papers).containsText("surat-permohonan.pdf, 2 halaman");
        assertThat(papers).containsText("sk-jabatan-terakhir.pdf, 3 halaman");
        assertThat(papers).containsText("formulir-permohonan.jpg");
        assertThat(papers).containsText("Hanya gambar, tanpa teks yang dapat dicari.");

        type(page, "name", OWNER);
        type(page, "nip", "19841205 200901 2 003");
        type(page, "nik", "7171045512840");
        assertThat(page.locator("#f\\:b-nik")).containsText("NIK tidak sah. Salin 16 angka dari KTP.");
        type(page, "nik", NIK);
        type(page, "rank", "Penata Tingkat I (III/d)");
        type(page, "position", "Pranata Komputer Ahli Muda");
        type(page, "agency", "Badan Perencanaan Pembangunan Daerah");
        type(page, "email", "yulinda.tombarong@bolmongkab.go.id");
        type(page, "otherEmail", "yulinda@rumah.invalid");
        type(page, "letterFrom", "Kepala Bappeda");
        type(page, "letterNumber", "000.6.5/21/Bappeda/IV/2026");
        page.locator("#f\\:letterDate_input").fill("07-04-2026");
        page.locator("#f\\:letterDate_input").press("Tab");
        assertThat(page.locator("#f\\:missing")).containsText("Lengkap, siap dikirim.");
        inspect(applicant, "permohonan-lengkap");
        applicant.button("Kirim permohonan").click();
        // the address counts here, not whether every page's picture is drawn
        page.waitForURL("**/berkas/*", new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
        number = page.url().replaceAll(".*/", "");
        applicant.told("Permohonan " + number + " telah diterima.");
        assertThat(page.locator(".d-right")).containsText("Tidak ada yang perlu Anda lakukan");
        assertThat(page.locator(".d-right")).containsText("Berkas ini sekarang di Kepala Dinas");
        inspect(applicant, "berkas-pemohon");
    }

    private static byte[] mandate() {
        try {
            return Files.readAllBytes(Filing.paper("sk-jabatan-terakhir.pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void disposes(String account, String act, String told) {
        try (Visitor officer = opened(account)) {
            Page page = officer.page();
            page.locator("#act").getByText("Proses lebih lanjut").click();
            page.locator("#act\\:note").fill(NOTE);
            if (account.equals("kadis")) {
                inspect(officer, "disposisi");
            }
            page.locator("#act\\:go").click();
            officer.told(told.formatted(number));
            assertThat(page.locator(".d-hist").first())
                    .containsText(act.startsWith("Disp") ? "Didisposisikan" : "diperintahkan");
            assertThat(page.locator(".d-slips")).containsText(NOTE);
            officer.picture("sesudah-" + account);
            complaints.addAll(officer.complaints());
        }
    }

    private void drafts() {
        try (Visitor officer = opened("verifikator")) {
            Page page = officer.page();
            assertThat(page.locator("#act\\:subject")).hasValue(java.util.regex.Pattern.compile(".*encabutan.*"));
            inspect(officer, "susun-surat");
            officer.button("Ajukan untuk ditandatangani").click();
            officer.told("Draf surat tersimpan. Berkas " + number + " menunggu tanda tangan Kepala Dinas.");
            complaints.addAll(officer.complaints());
        }
    }

    private void signs() throws Exception {
        try (Visitor officer = opened("kadis")) {
            Page page = officer.page();
            APIResponse draft = officer.fetch(
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Baca draf surat (PDF)")));
            assertThat(new Letter(draft.body()).text()).contains("Yulinda Tombarong");
            page.locator("#tindakan")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tanda tangani surat"))
                    .click();
            page.locator("#act\\:passphrase").fill("salah-sekali");
            inspect(officer, "tanda-tangan");
            officer.button("Tanda tangani").click();
            assertThat(page.locator("#dialog-SIGN")).containsText("Passphrase salah; tidak ada yang ditandatangani.");
            page.locator("#act\\:passphrase").fill("Simulasi-2026!");
            officer.button("Tanda tangani").click();
            officer.told("Surat bernomor dan ditandatangani. Berkas " + number + " sekarang di Verifikator");
            officer.picture("sesudah-tanda-tangan");
            complaints.addAll(officer.complaints());
        }
    }

    private void records(Visitor verifier) {
        Page page = verifier.page();
        open(verifier);
        assertThat(page.locator(".d-ams")).containsText(NIK);
        page.locator("#act\\:reference").fill("AMS-2026-000123");
        inspect(verifier, "daftar-ams");
        verifier.button("Catat pendaftaran").click();
        verifier.told("Pendaftaran di AMS tercatat.");
    }

    private void confirms(Visitor verifier) {
        verifier.button("Tanyakan status ke BSrE").click();
        assertThat(verifier.page().locator("#ask"))
                .containsText("BSrE menjawab sertifikat belum dicabut (status ISSUE).");
        inspect(verifier, "menunggu-bsre");
        demo.turn(NIK, "REVOKE");
        verifier.button("Tanyakan status ke BSrE").click();
        verifier.told("Pencabutan dipastikan dan pemohon diberi tahu. Berkas " + number + " sekarang di Arsiparis.");
    }

    /** The papers that leave the office. */
    private void looks(Visitor verifier) throws Exception {
        Page page = verifier.page();
        page.locator("#kertas-lembar").selectOption("folio");
        APIResponse slip = verifier.sent(page.locator("#cetak-lembar"));
        assertThat(slip.status()).isEqualTo(200);
        assertThat(slip.headers().get("content-type")).startsWith("application/pdf");
        Letter printed = new Letter(slip.body());
        assertThat(printed.text()).contains(NOTE);
        printed.drawn("lembar-disposisi");

        APIResponse download =
                verifier.fetch(page.locator("article.d-folio:has(b:text-is('Surat Rekomendasi')) a[download]"));
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.headers().get("content-disposition")).startsWith("attachment");
        Letter letter = new Letter(download.body());
        assertThat(letter.text().replaceAll("\\s+", " "))
                .contains("Yulinda Tombarong", "yulinda.tombarong@bolmongkab.go.id");
        letter.drawn("surat-rekomendasi");
        assertThat(letter.faults()).as("veraPDF, PDF/A-2a").isEmpty();
        Letter.Proof proof = letter.signature(demo.home().resolve("db/simulator/trust"));
        assertThat(proof).isEqualTo(new Letter.Proof(true, true, "Ferdinan Paputungan"));
        // "Not total document signed" is right: after the signature the service adds its validation data (PAdES-LT)
        letter.pdfsig()
                .ifPresent(
                        said -> assertThat(said).contains("Signature is Valid.").doesNotContain("Signature #2"));
    }

    private void entersAndFinds() {
        try (Visitor archivist = opened("arsiparis")) {
            Page page = archivist.page();
            inspect(archivist, "catat-di-register");
            page.locator("#act\\:go").click();
            archivist.told("Berkas " + number + " tercatat di register dan selesai.");
            assertThat(page.locator(".d-verdict-s")).containsText("Sertifikat telah dicabut pada");
            assertThat(page.locator(".d-verdict-s")).containsText("Sumber: Jawaban layanan BSrE.");
            inspect(archivist, "berkas-selesai");

            page.locator("summary:has-text('Surel kepada pemilik sertifikat')").click();
            Patience.until("the mail server has taken both mails of step 8", Duration.ofSeconds(60), () -> {
                page.reload();
                String mails = page.locator("section:has(> details > summary:has-text('Surel kepada pemilik'))")
                        .textContent();
                return mails.split("250 ", -1).length - 1 >= 4
                        && mails.contains("yulinda@rumah.invalid")
                        && mails.contains("Sertifikat terbukti dicabut");
            });
            archivist.open("laporan");
            assertThat(page.locator(".l-alone li")).hasCount(12);
            assertThat(page.locator(".l-alone li").last()).containsText("1 sertifikat");
            inspect(archivist, "laporan-pencabutan");

            archivist.open("register");
            page.locator("[data-search]").fill(ONLY_IN_THE_DECREE);
            archivist.button("Cari").click();
            // a page cannot be loaded again while it is being left
            page.waitForURL("**/register?*");
            Locator hit = page.locator(".d-hit");
            Patience.until("the register knows the dossier", Duration.ofSeconds(60), () -> {
                page.reload();
                return hit.count() == 1 && hit.innerText().contains("Tercatat di register");
            });
            assertThat(hit).containsText(OWNER);
            assertThat(hit.locator("mark")).hasText(ONLY_IN_THE_DECREE);
            assertThat(hit.locator(".d-src")).containsText("SK Jabatan Terakhir, hal. 3");
            inspect(archivist, "register-hasil");
            hit.locator("a.d-rowlink").click();
            assertThat(archivist.heading()).hasText(OWNER);
            complaints.addAll(archivist.complaints());
        }
    }

    /** The administrator looks after accounts; dossiers of others are none of his business. */
    private void staysOutside() {
        try (Visitor administrator = visitor("admin")) {
            administrator.open("register?q=" + number);
            assertThat(administrator.page().locator("main"))
                    .containsText("Tidak ada yang cocok dengan \u201c" + number);
            assertThat(administrator.page().locator(".d-hit")).hasCount(0);
            complaints.addAll(administrator.complaints());
            Response answer = administrator
                    .page()
                    .navigate(demo.base().resolve("berkas/" + number).toString());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(administrator.heading()).hasText("Halaman tidak ditemukan");
            assertThat(administrator.page().content()).doesNotContain(OWNER, NIK);
        }
    }

    private Visitor visitor(String account) {
        return Visitor.signedIn(demo.base(), account);
    }

    private Visitor opened(String account) {
        Visitor visitor = visitor(account);
        visitor.picture("kotak-masuk-" + account);
        open(visitor);
        return visitor;
    }

    /** From the tray, as a person does. */
    private void open(Visitor visitor) {
        visitor.open("");
        visitor.page().locator("a.d-rowlink[href$='" + number + "']").click();
        assertThat(visitor.heading()).hasText(OWNER);
    }

    private void inspect(Visitor visitor, String name) {
        faults.addAll(visitor.inspected(name));
    }

    private static void type(Page page, String field, String text) {
        Locator input = page.locator("#f\\:" + field);
        input.fill(text);
        input.press("Tab");
    }

    private void simulatorKnows(String nik) {
        String person = Api.json()
                .add("nik", nik)
                .add("name", "Yulinda Tombarong")
                .add("email", "yulinda.tombarong@bolmongkab.go.id")
                .add("passphrase", "Simulasi-2026!")
                .add("status", "ISSUE")
                .build()
                .toString();
        Answer put = Api.send(HttpRequest.newBuilder(demo.simulator().resolve("/simulator/users"))
                .PUT(HttpRequest.BodyPublishers.ofString(person)));
        assertThat(put.status()).as(put.text()).isEqualTo(200);
    }
}
