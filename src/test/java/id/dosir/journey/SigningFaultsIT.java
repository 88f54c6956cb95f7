package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.dosir.installed.Answer;
import id.dosir.installed.Office;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the signing service answers, the signer reads what happened and what to do, and the letter gets the next number in the end. */
class SigningFaultsIT {

    private static final String SIGNER_NIK = "7101010101700001";
    private static final String NOT_REACHED =
            "Layanan tanda tangan BSrE tidak dapat dihubungi; tidak ada yang ditandatangani. Coba lagi beberapa saat lagi.";
    private static final String UNKNOWN = "belum pasti apakah surat sudah ditandatangani. Nomor surat tetap disimpan"
            + " untuk berkas ini; tandatangani sekali lagi.";
    private static final String WRONG =
            "Passphrase salah; tidak ada yang ditandatangani. Periksa huruf besar dan kecil";
    private static final String WRONG_AGAIN = "Passphrase salah 2 kali berturut-turut";
    private static final String STRANGER = "BSrE tidak mengenal Anda sebagai penanda tangan";

    private final Demo demo = Demo.shared();
    private final Office office = demo.office();
    private String number;
    private int last;
    private Visitor signer;
    private Whole before;

    @BeforeEach
    void openTheDialog() {
        last = sequence(office.sign(office.awaitingSignature()));
        number = office.awaitingSignature();
        signer = Visitor.signedIn(demo.base(), "kadis");
        signer.open("berkas/" + number);
        signer.page()
                .locator("#tindakan")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tanda tangani surat"))
                .click();
        before = Whole.of(demo, number);
    }

    @AfterEach
    void mend() {
        demo.fault(json().add("mode", "none"));
        demo.turn(SIGNER_NIK, "ISSUE");
        signer.close();
    }

    @Test
    void a_wrong_passphrase_is_told_in_both_forms_of_the_answer() {
        assertTold("Salah-Sekali-77", WRONG);
        demo.fault(json().add("mode", "none").add("codeInText", true));
        assertTold("Salah-Sekali-78", WRONG_AGAIN);
        assertSignedWithTheNextNumber();
    }

    @Test
    void a_signer_whom_the_service_does_not_know_is_told_so() {
        demo.turn(SIGNER_NIK, "NOT_REGISTERED");
        assertTold(Office.PASSPHRASE, STRANGER);
        demo.fault(json().add("mode", "none").add("codeInText", true));
        assertTold(Office.PASSPHRASE, STRANGER);
        demo.turn(SIGNER_NIK, "ISSUE");
        assertSignedWithTheNextNumber();
    }

    @Test
    void a_service_out_of_order_has_signed_nothing() {
        for (String mode : new String[] {"500", "503", "error200"}) {
            demo.fault(json().add("mode", mode));
            assertTold(Office.PASSPHRASE, NOT_REACHED);
        }
        assertSignedWithTheNextNumber();
    }

    @Test
    void a_cut_line_or_a_senseless_answer_leaves_the_number_with_the_dossier() {
        for (String mode : new String[] {"close", "drop", "garbage", "html200"}) {
            demo.fault(json().add("mode", mode));
            assertTold(Office.PASSPHRASE, UNKNOWN);
        }
        assertSignedWithTheNextNumber();
    }

    @Test
    void an_answer_after_the_time_out_leaves_the_number_with_the_dossier() {
        JsonObjectBuilder late = json().add("mode", "delay").add("delayMillis", 25_000);
        demo.fault(late);
        assertTold(Office.PASSPHRASE, UNKNOWN);
        assertSignedWithTheNextNumber();
    }

    private void assertTold(String passphrase, String said) {
        Page page = signer.page();
        Locator dialog = page.locator("#dialog-SIGN");
        page.locator("#act\\:passphrase").fill(passphrase);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> signer.button("Tanda tangani")
                .click());
        assertThat(dialog.getByText(said)).isVisible();
        assertThat(page.locator("#act\\:passphrase")).hasValue("");
        assertThat(page.content()).doesNotContain(passphrase);
        assertThat(Whole.of(demo, number)).as(said).isEqualTo(before);
        assertThat(before.dossier().getString("stage")).isEqualTo("AWAITING_SIGNATURE");
    }

    private void assertSignedWithTheNextNumber() {
        demo.fault(json().add("mode", "none"));
        signer.page().locator("#act\\:passphrase").fill(Office.PASSPHRASE);
        signer.button("Tanda tangani").click();
        signer.told("Surat bernomor dan ditandatangani.");
        assertThat(sequence(office.as("kadis").get("dossiers/" + number))).isEqualTo(last + 1);
        assertThat(Whole.count(demo, number, "sign")).isEqualTo(1);
        assertThat(sequence(office.sign(office.awaitingSignature()))).isEqualTo(last + 2);
    }

    /** Second part of a number such as {@code 000.6.5.2/12/Diskominfo/XI/2026}. */
    private static int sequence(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Integer.parseInt(
                answer.json().getJsonObject("outcome").getString("letterNumber").split("/")[1]);
    }
}
