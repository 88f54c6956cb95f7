package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** An officer returns a request, the applicant completes it; meanwhile the clock of the step stands still. */
@RunAsClient
class CompletionIT extends Walk {

    @Test
    void the_clock_stands_still_while_the_applicant_completes_his_request() {
        wall.shows("2028-07-05T09:00");
        String number = office.filed("pemohon");
        Visitor head = visitor("kadis");
        Visitor applicant = visitor("pemohon");
        wall.shows("2028-07-05T09:04");
        head.open("berkas/" + number);
        assertThat(clock(head)).containsText(Pattern.compile("sisa [67] m"));
        aside(head, "RETURN", "Kembalikan ke pemohon", "SK jabatan terakhir tidak terbaca.");
        head.told("Berkas " + number);

        wall.shows("2028-07-05T14:30");
        head.open("berkas/" + number);
        assertThat(head.page().locator(".d-act .d-clock")).hasCount(0);
        head.open("?lihat=dinas&cari=" + number);
        assertThat(head.page().locator(".c-due").last()).containsText("waktu berhenti");
        applicant.open("berkas/" + number);
        assertThat(applicant.page().locator("#tindakan")).containsText("SK jabatan terakhir tidak terbaca.");
        applicant.page().locator("#act\\:note").fill("Pindaian baru terlampir.");
        applicant
                .page()
                .locator("#act input[type=file]")
                .first()
                .setInputFiles(Filing.paper("sk-jabatan-terakhir.pdf"));
        assertThat(applicant.inspected("melengkapi")).isEmpty();
        // the wall goes on while the test looks at the page
        wall.shows("2028-07-05T14:30");
        applicant.page().locator("#act\\:go").click();
        applicant.told("Berkas " + number);

        wall.shows("2028-07-05T14:32");
        head.open("berkas/" + number);
        assertThat(clock(head)).containsText(Pattern.compile("sisa [3-5] m"));
        assertThat(head.page().locator("#tindakan .d-message"))
                .containsText("Pemohon menulis: Pindaian baru terlampir.");
        Locator runs = head.page().locator(".k-clocks");
        runs.locator("summary").click();
        assertThat(runs).containsText("Berjalan 5 Juli 2028, 09.00 WITA - 09.04");
        assertThat(runs).containsText("Berhenti, menunggu pemohon 5 Juli 2028, 09.04 WITA - 14.30");
        assertThat(runs).containsText("Berjalan 5 Juli 2028, 14.30 WITA - sekarang");
        assertThat(head.inspected("dilengkapi")).isEmpty();
        wall.shows("2028-07-05T14:56");
        head.open("berkas/" + number);
        assertThat(clock(head)).containsText(Pattern.compile("lewat (19|2[0-2]) m"));
        assertQuiet();
    }

    private static Locator clock(Visitor visitor) {
        return visitor.page().locator(".d-act .d-clock");
    }
}
