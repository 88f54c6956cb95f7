package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.dosir.installed.Office;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways in which letters are signed: many with one passphrase. */
class SigningWaysIT {

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
        assertThat(Whole.count(demo, numbers.get(0), "sign")).isZero();
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
