package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Office;
import id.dosir.reading.Forger;
import id.dosir.reading.TrialAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways in which letters are signed: many with one passphrase, with another tool, in ink. */
class SigningWaysIT {

    private static final String CHANGED_AFTER = "Surat diubah setelah ditandatangani";

    private static final String SIGNER_NIK = "7101010101700001";

    private final Demo demo = Demo.shared();
    private final Office office = demo.office();
    private Visitor head;
    private Page page;

    @BeforeEach
    void open() {
        head = Visitor.signedIn(demo.base(), "kadis");
        page = head.page();
    }

    @AfterEach
    void mend() {
        demo.fault(json().add("mode", "none"));
        demo.turn(SIGNER_NIK, "ISSUE");
        head.close();
    }

    @Test
    void ten_letters_are_signed_with_one_passphrase_and_have_ten_numbers_in_a_row() {
        List<String> numbers =
                Stream.generate(office::awaitingSignature).limit(10).toList();
        chosen(numbers);
        page.locator("#tray\\:passphrase").fill(Office.PASSPHRASE);
        assertThat(head.inspected("tanda-tangan-bersama")).isEmpty();
        page.locator("#tray\\:signAll").click();

        head.told("10 surat bernomor dan ditandatangani.");
        List<Integer> sequences = numbers.stream().map(this::sequence).sorted().toList();
        assertThat(sequences)
                .isEqualTo(IntStream.range(0, 10)
                        .map(i -> sequences.get(0) + i)
                        .boxed()
                        .toList());
        assertThat(head.complaints()).isEmpty();
    }

    @Test
    void what_fails_for_one_letter_stops_no_other_and_stays_chosen() {
        List<String> numbers =
                Stream.generate(office::awaitingSignature).limit(3).toList();
        chosen(numbers);
        office.done("kadis", numbers.get(1), "send-back", json().add("note", "Perbaiki."));
        page.locator("#tray\\:passphrase").fill(Office.PASSPHRASE);
        page.locator("#tray\\:signAll").click();

        Locator told = page.locator("#tray\\:signing .d-notice[role=alert]");
        assertThat(told).containsText("2 surat ditandatangani, 1 tidak:");
        assertThat(told).containsText(numbers.get(1));
        head.picture("tanda-tangan-bersama-sebagian");
        assertThat(Whole.count(demo, numbers.get(0), "sign")).isEqualTo(1);
        assertThat(Whole.count(demo, numbers.get(1), "sign")).isZero();
        assertThat(Whole.count(demo, numbers.get(2), "sign")).isEqualTo(1);
    }

    @Test
    void a_wrong_passphrase_is_tried_once_and_the_second_is_told_in_stronger_words() {
        List<String> numbers =
                Stream.generate(office::awaitingSignature).limit(3).toList();
        chosen(numbers);
        Locator told = page.locator("#tray\\:signing .d-notice[role=alert]");
        page.locator("#tray\\:passphrase").fill("Salah-Sekali-91");
        page.locator("#tray\\:signAll").click();
        assertThat(told).containsText("Passphrase salah; tidak ada yang ditandatangani.");
        assertThat(told).containsText("Belum dicoba: penandatanganan berhenti pada surat sebelumnya.");

        page.locator("#tray\\:passphrase").fill("Salah-Sekali-92");
        page.locator("#tray\\:signAll").click();
        assertThat(told).containsText("Passphrase salah 2 kali berturut-turut");
        assertThat(page.content()).doesNotContain("Salah-Sekali");

        page.locator("#tray\\:passphrase").fill(Office.PASSPHRASE);
        page.locator("#tray\\:signAll").click();
        head.told("3 surat bernomor dan ditandatangani.");
        assertThat(logged()).isNotEmpty().doesNotContain("Salah-Sekali").doesNotContain(Office.PASSPHRASE);
    }

    @Test
    void a_signer_with_a_suspended_certificate_is_told_before_anything_is_sent() {
        List<String> numbers =
                Stream.generate(office::awaitingSignature).limit(2).toList();
        demo.turn(SIGNER_NIK, "SUSPEND");
        chosen(numbers);
        page.locator("#tray\\:passphrase").fill(Office.PASSPHRASE);
        page.locator("#tray\\:signAll").click();

        assertThat(page.locator("#tray\\:signing")).containsText("Sertifikat elektronik Anda sedang ditangguhkan.");
        numbers.forEach(number -> assertThat(page.locator("input[name=tandatangan][value^='" + number + "@']"))
                .isChecked());
        assertThat(Whole.count(demo, numbers.get(0), "sign")).isZero();
    }

    @Test
    void a_letter_signed_with_another_tool_comes_back_and_forgeries_are_refused_with_their_reason() {
        OutsideTool tool = new OutsideTool(demo.simulator());
        String other = office.awaitingSignature();
        String number = office.awaitingSignature();
        byte[] foreign = released(other);
        byte[] letter = released(number);
        assertThat(head.inspected("surat-di-luar")).isEmpty();
        byte[] signed = tool.sign(letter, SIGNER_NIK);

        refused(letter, "Surat ini belum ditandatangani secara elektronik.");
        refused(Arrays.copyOf(signed, letter.length + 3000), "terpotong");
        refused(tool.sign(foreign, SIGNER_NIK), "Ini surat untuk permohonan " + other);
        refused(tool.sign(letter, "7101010202750002"), "ditandatangani oleh Marlina Damopolii");
        refused("%PDF-1.7 bukan surat".getBytes(StandardCharsets.US_ASCII), "tidak dapat dibaca");
        head.picture("surat-di-luar-ditolak");

        take(signed);
        head.told("Surat bertanda tangan diterima.");
        assertThat(page.locator("body")).not().containsText("Pemeriksaan ini lebih lemah");
        head.open("berkas/" + number);
        head.picture("surat-di-luar-diterima");
        assertThat(Whole.count(demo, number, "sign")).isZero();
    }

    @Test
    void every_forgery_of_a_signed_letter_is_refused_with_its_reason(@TempDir Path folder) throws Exception {
        OutsideTool tool = new OutsideTool(demo.simulator());
        String number = office.awaitingSignature();
        byte[] old = tool.sign(released(number), SIGNER_NIK);
        office.done("kadis", number, "send-back", json().add("note", "Perbaiki."));
        office.done("verifikator", number, "draft-letter", json());
        byte[] letter = released(number);
        byte[] signed = tool.sign(letter, SIGNER_NIK);

        refused(old, "Isi surat ini berbeda dengan surat yang diterbitkan Dosir");
        refused(Forger.byteChanged(signed, "<dc:title>"), "Tanda tangan tidak cocok dengan isi surat");
        refused(Forger.signatureChanged(signed), "Tanda tangan tidak cocok dengan isi surat");
        refused(Forger.textAdded(signed), CHANGED_AFTER);
        refused(Forger.pageReplaced(signed), CHANGED_AFTER);
        refused(Forger.boxLaid(signed), CHANGED_AFTER);
        head.picture("surat-palsu-ditolak");
        refused(Forger.pageAdded(signed), CHANGED_AFTER);
        refused(Forger.titleChanged(signed), CHANGED_AFTER);
        refused(Forger.tailAdded(signed, "\n% dicetak\n"), CHANGED_AFTER);
        refused(Arrays.copyOf(signed, signed.length - 50), "terpotong");
        refused(Forger.locked(signed), "kata sandi");
        refused(new byte[0], "kosong");
        refused(tool.sign(signed, SIGNER_NIK, 20), "tepat satu tanda tangan");
        try (TrialAuthority stranger = new TrialAuthority()) {
            Path ours = Files.write(folder.resolve("surat.pdf"), letter);
            refused(
                    Files.readAllBytes(stranger.sign(ours, folder.resolve("asing.pdf"), "ttd_pengirim")),
                    "bukan terbitan BSrE yang dipercaya");
            refused(
                    Files.readAllBytes(stranger.sign(ours, folder.resolve("ruang.pdf"), "")),
                    "di ruang tanda tangan yang disediakan");
        }

        take(signed);
        head.told("Surat bertanda tangan diterima.");
    }

    @Test
    void a_tool_that_writes_the_file_anew_is_checked_by_words_and_look_and_the_page_says_so() {
        String number = office.awaitingSignature();
        byte[] letter = released(number);
        demo.fault(json().add("mode", "none").add("rewrites", true));
        take(new OutsideTool(demo.simulator()).sign(letter, SIGNER_NIK));

        head.told("Surat bertanda tangan diterima dengan pemeriksaan yang lebih lemah.");
        assertThat(page.locator("main")).containsText("Pemeriksaan ini lebih lemah.");
        head.picture("surat-ditulis-ulang");
    }

    @Test
    void a_letter_signed_in_ink_is_scanned_and_the_dossier_says_that_there_is_no_electronic_signature() {
        String number = office.awaitingSignature();
        released(number);
        page.getByText("Ditandatangani di atas kertas").first().click();
        page.locator("#ink\\:paperDate_input").fill(today());
        page.locator("#ink\\:paperDate_input").press("Tab");
        page.locator("#ink input[type=file]").setInputFiles(Filing.paper("surat-permohonan.pdf"));
        page.locator("#ink\\:go").click();

        head.told("Pindaian surat diterima.");
        assertThat(page.locator("main")).containsText("tidak ada tanda tangan elektronik");
        assertThat(head.inspected("surat-tinta")).isEmpty();
    }

    /** @return all that the server, the simulator and the readers have written down */
    private String logged() {
        try (Stream<Path> logs = Files.list(demo.home().resolve("tmp"))) {
            StringBuilder all = new StringBuilder();
            for (Path log : logs.filter(f -> f.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(log));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the numbered letter without a signature, with its dossier open at the upload */
    private byte[] released(String number) {
        head.open("berkas/" + number);
        page.locator("details#luar > summary").click();
        page.locator("#release\\:go").click();
        head.told("bernomor dan siap diunduh");
        return head.fetch(page.locator("section#luar a[href*='/unduh/']")).body();
    }

    private void take(byte[] file) {
        page.locator("#signed input[type=file]").setInputFiles(new FilePayload("surat.pdf", "application/pdf", file));
        page.locator("#signed\\:go").click();
    }

    private void refused(byte[] file, String reason) {
        take(file);
        assertThat(page.locator("#signed .ui-message, #signed .ui-messages")
                        .filter(new Locator.FilterOptions().setHasText(reason))
                        .first())
                .isVisible();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar")).format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
    }

    private void chosen(List<String> numbers) {
        head.open("?lihat=tugas&langkah=5");
        numbers.forEach(number -> page.locator("input[name=tandatangan][value^='" + number + "@']")
                .check());
        page.locator("[data-sign]").click();
        assertThat(page.locator("#tray\\:passphrase")).isVisible();
    }

    /** Second part of a number such as {@code 000.6.5.2/12/Diskominfo/XI/2026}. */
    private int sequence(String number) {
        return Integer.parseInt(office.as("kadis")
                .dossier(number)
                .getJsonObject("outcome")
                .getString("letterNumber")
                .split("/")[1]);
    }
}
