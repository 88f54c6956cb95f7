package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Two acts on the slips of one dossier: one counts, the other is told who was first and when, and keeps what was typed. */
@RunAsClient
class SlipsAtOnceIT extends Walk {

    private static final String TYPED = "Ini sudah saya tulis panjang lebar.";

    @Test
    void of_two_slips_to_several_the_second_is_not_given() {
        String number = office.filed("pemohon");
        Visitor second = visitor("kadis");
        second.open("berkas/" + number);
        second.page().locator("#act").getByText("Yusuf Manoppo").click();
        second.page().locator("#act\\:note").fill(TYPED);
        Visitor first = visitor("kadis");
        first.open("berkas/" + number);
        first.page().locator("#act").getByText("Rian Potabuga").click();
        first.page().locator("#act\\:go").click();
        first.told("Disposisi tersimpan.");

        JsonObject before = office.as("kadis").dossier(number);
        second.page().locator("#act\\:go").click();
        assertTold(second, "Ferdinan Paputungan");
        assertThat(second.inspected("tersalip")).isEmpty();
        assertThat(receiver(second, 1, 2)).containsText("Rian Potabuga");
        assertThat(office.as("kadis").dossier(number)).isEqualTo(before);
    }

    @Test
    void an_order_is_not_passed_on_from_a_page_that_another_officer_has_outrun() {
        String number = disposedAlsoTo("sandiman");
        Visitor late = visitor("sandiman");
        late.open("berkas/" + number);
        Page page = late.page();
        page.locator("#disposisi-1 details summary").click();
        page.locator("#terus-1").getByText("Nadia Damopolii").click();
        page.locator("#terus-1\\:note").fill(TYPED);
        assertOutrun(late, number, page.locator("#terus-1\\:go"));
    }

    @Test
    void a_result_is_not_noted_from_an_outrun_page() {
        String number = disposedAlsoTo("arsiparis");
        Visitor late = visitor("arsiparis");
        late.open("berkas/" + number);
        late.page().locator("#pesan-1\\:note").fill(TYPED);
        assertOutrun(late, number, late.page().locator("#pesan-1\\:finish"));
    }

    @Test
    void a_side_order_is_not_given_back_from_an_outrun_page() {
        String number = disposedAlsoTo("arsiparis");
        Visitor late = visitor("arsiparis");
        late.open("berkas/" + number);
        late.page().locator("#pesan-1\\:note").fill(TYPED);
        assertOutrun(late, number, late.page().locator("#pesan-1\\:giveBack"));
    }

    @Test
    void a_slip_that_was_disposed_further_in_another_window_is_not_returned() {
        String number = disposedAlsoTo("arsiparis");
        Visitor late = visitor("kabid");
        late.open("berkas/" + number);
        late.page().locator("details.d-acts summary").click();
        late.page()
                .locator("details.d-acts")
                .getByText("Kembalikan ke pengirim disposisi")
                .click();
        late.page().locator("#form-RETURN_SLIP\\:note").fill(TYPED);
        assertOutrun(late, number, late.page().locator("#form-RETURN_SLIP\\:go"));
    }

    @Test
    void of_acts_that_come_at_the_same_moment_exactly_one_counts() {
        String number = disposedAlsoTo("arsiparis");
        long seen = office.as("kabid").dossier(number).getInt("version");
        List<Supplier<Integer>> acts = List.of(
                () -> status("kabid", number, "dispose", seen, Office.order()),
                () -> status("kabid", number, "return-slip", seen, on(1, 1)),
                () -> status("arsiparis", number, "finish-slip", seen, on(1, 2)),
                () -> status("arsiparis", number, "return-slip", seen, on(1, 2)));

        List<CompletableFuture<Integer>> running =
                acts.stream().map(CompletableFuture::supplyAsync).toList();

        assertThat(running.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409, 409, 409);
        assertThat(office.as("kabid").dossier(number).getJsonArray("history")).hasSize(3);
    }

    private int status(String account, String number, String act, long seen, JsonObjectBuilder body) {
        return office.as(account).act(number, act, seen, body).status();
    }

    private static JsonObjectBuilder on(int slip, int receiver) {
        return Api.json().add("slip", slip).add("receiver", receiver).add("note", TYPED);
    }

    private String disposedAlsoTo(String post) {
        String number = office.filed("pemohon");
        office.done(
                "kadis",
                number,
                "dispose",
                Office.order()
                        .add(
                                "also",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("post", post))));
        return number;
    }

    /** The Kabid disposes first; the other's press of the button changes nothing. */
    private void assertOutrun(Visitor late, String number, Locator button) {
        office.done("kabid", number, "dispose", Office.order());
        JsonObject before = office.as("kadis").dossier(number);
        button.click();
        assertTold(late, "Sarwati Mokoginta");
        JsonObject after = office.as("kadis").dossier(number);
        // looking at the page again may mark a slip as read, and nothing else
        assertThat(after.getJsonArray("history")).isEqualTo(before.getJsonArray("history"));
        assertThat(after.getInt("version")).isEqualTo(before.getInt("version"));
        assertThat(after.getJsonArray("dispositions")).hasSameSizeAs(before.getJsonArray("dispositions"));
        assertQuiet();
    }

    private static void assertTold(Visitor late, String first) {
        late.told("Berkas ini baru saja diproses oleh " + first);
        assertThat(late.page().locator("main .ui-messages").first())
                .containsText(Pattern.compile(", \\d\\d\\.\\d\\d\\. Tindakan Anda tidak disimpan"));
        assertThat(late.page().locator(".d-typed")).hasText(TYPED);
    }
}
