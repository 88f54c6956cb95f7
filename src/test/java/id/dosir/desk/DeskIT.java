package id.dosir.desk;

import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunAsClient
class DeskIT extends Installed {

    @ArquillianResource
    URL address;

    private Office office;

    @BeforeEach
    void open() throws URISyntaxException {
        office = new Office(address.toURI());
    }

    @Test
    void a_request_goes_through_eight_steps_into_the_register() {
        String number = office.registered();

        JsonObject dossier = office.as("pemohon").dossier(number);
        JsonObject outcome = dossier.getJsonObject("outcome");
        assertThat(dossier.getString("stage")).isEqualTo("REGISTERED");
        assertThat(dossier.getInt("step")).isEqualTo(8);
        assertThat(dossier.getJsonArray("acts")).isEmpty();
        assertThat(dossier.getJsonArray("dispositions")).hasSize(3);
        assertThat(dossier.getJsonArray("history").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString("act")))
                .containsExactly(
                        "open",
                        "dispose",
                        "dispose",
                        "order-letter",
                        "draft-letter",
                        "sign",
                        "record-submission",
                        "confirm-revocation",
                        "enter-register");
        assertThat(outcome.getString("register")).startsWith("REG ");
        assertThat(outcome.getString("revokedBy")).isEqualTo("USER_STATUS");
        byte[] letter = office.as("pemohon")
                .get("dossiers/" + number + "/documents/" + outcome.getString("letter"))
                .body();
        assertThat(letter).startsWith("%PDF-".getBytes());
        Patience.until(
                "the register finds it",
                Duration.ofSeconds(30),
                () -> office.as("arsiparis").get("register?q=" + number).json().getInt("total") == 1);
    }

    @Test
    void of_officers_who_act_at_once_one_wins_and_the_others_are_told_who() {
        String number = office.filed("pemohon");
        long version = office.as("kadis").dossier(number).getInt("version");

        List<Answer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> office.as("kadis").act(number, "dispose", version, Office.order())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(answers.stream().filter(a -> a.status() == 409).map(a -> a.json()
                        .getString("refusal")))
                .containsOnly("CHANGED_MEANWHILE");
        assertThat(office.as("kadis").dossier(number).getJsonArray("dispositions"))
                .hasSize(1);
    }

    @Test
    void a_second_click_does_nothing_twice() {
        String number = office.filed("pemohon");
        long version = office.as("pemohon").dossier(number).getInt("version");
        assertThat(office.as("pemohon").act(number, "withdraw", version, json()).status())
                .isEqualTo(200);

        Answer again = office.as("pemohon").act(number, "withdraw", version, json());

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().getString("refusal")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(office.as("pemohon").dossier(number).getJsonArray("history")).hasSize(2);
    }

    @Test
    void a_returned_request_comes_back_to_where_it_was() {
        String number = office.filed("pemohon");
        office.done("kadis", number, "return", json().add("note", "SK tidak terbaca."));
        Answer completed = office.as("pemohon")
                .form(
                        "dossiers/" + number + "/acts/complete",
                        "act",
                        json().add("note", "Dipindai ulang.").build(),
                        Office.papers());

        assertThat(completed.status()).as(completed.toString()).isEqualTo(200);
        assertThat(completed.json().getString("stage")).isEqualTo("AWAITING_DISPOSITION");
        assertThat(completed.json().getJsonArray("documents")).hasSize(6);
    }

    @Test
    void corrected_statements_are_kept_and_the_history_hides_a_nik() {
        String number = office.filed("pemohon");
        office.done("kadis", number, "return", json().add("note", "NIK dan jabatan tidak sama dengan KTP."));

        Answer completed = office.as("pemohon")
                .act(
                        number,
                        "complete",
                        json().add(
                                        "application",
                                        Office.application()
                                                .add("nik", "7101011010870028")
                                                .add("position", "Analis Kepegawaian Muda")));

        assertThat(completed.status()).as(completed.toString()).isEqualTo(200);
        assertThat(completed.json().getJsonObject("subscriber").getString("position"))
                .isEqualTo("Analis Kepegawaian Muda");
        JsonArray history = office.as("kadis").dossier(number).getJsonArray("history");
        assertThat(history.getJsonObject(history.size() - 1).getJsonArray("corrections").stream()
                        .map(JsonValue::asJsonObject)
                        .map(c -> c.getString("field")))
                .containsExactly("nik", "position");
        assertThat(history.toString()).doesNotContain("7101011010870028").doesNotContain(Office.HOLDER_NIK);
    }

    @Test
    void requests_that_are_filed_at_once_get_numbers_without_a_gap() {
        List<Integer> agenda = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> office.filed("pemohon")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();

        assertThat(agenda)
                .containsExactlyElementsOf(IntStream.rangeClosed(agenda.get(0), agenda.get(0) + 11)
                        .boxed()
                        .toList());
    }
}
