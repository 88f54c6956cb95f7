package id.dosir.desk;

import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Surroundings;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunAsClient
class SigningIT extends Installed {

    private static final int LETTERS = 50;
    private static final String SIGNER_NIK = "7101010101700001";

    @ArquillianResource
    URL address;

    private Office office;

    @BeforeEach
    void open() throws URISyntaxException {
        office = new Office(address.toURI());
    }

    @AfterEach
    void mend() {
        Office.noFault();
        status("ISSUE");
    }

    @Test
    void fifty_letters_at_once_have_fifty_consecutive_numbers_though_every_tenth_attempt_fails() {
        int before = sequence(signed(office.awaitingSignature()));
        List<String> drafts = atOnce(LETTERS, office::awaitingSignature);
        Office.fault(json().add("mode", "500").add("every", 10));

        List<Integer> numbers = atOnce(drafts.stream().<Supplier<Integer>>map(n -> () -> sequence(persistently(n))));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(before + 1, before + LETTERS)
                        .boxed()
                        .toList());
    }

    @Test
    void a_signature_raises_the_version_so_that_a_page_opened_before_it_is_stale() {
        String number = office.awaitingSignature();
        int before = office.as("kadis").dossier(number).getInt("version");

        assertThat(signed(number).getInt("version")).isEqualTo(before + 1);
        assertThat(office.as("kadis").dossier(number).getInt("version")).isEqualTo(before + 1);
    }

    @Test
    void a_wrong_passphrase_changes_nothing_and_stands_in_no_answer() {
        String number = office.awaitingSignature();
        JsonObject before = office.as("kadis").dossier(number);
        Answer answer = office.as("kadis").act(number, "sign", json().add("passphrase", "Salah-Sekali-77"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("refusal")).isEqualTo("PASSPHRASE_WRONG");
        assertThat(answer.text()).doesNotContain("Salah-Sekali-77");
        assertThat(office.as("kadis").dossier(number)).isEqualTo(before);
    }

    @Test
    void a_signer_whom_bsre_does_not_know_changes_nothing() {
        String number = office.awaitingSignature();
        JsonObject before = office.as("kadis").dossier(number);
        status("NOT_REGISTERED");

        Answer answer = office.sign(number);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("refusal")).isEqualTo("SIGNER_UNKNOWN");
        assertThat(office.as("kadis").dossier(number)).isEqualTo(before);
    }

    @Test
    void whatever_the_service_does_the_dossier_stays_whole_and_no_number_is_lost() {
        int last = sequence(signed(office.awaitingSignature()));
        for (JsonObject fault : List.of(
                json().add("mode", "500").build(),
                json().add("mode", "503").build(),
                json().add("mode", "garbage").build(),
                json().add("mode", "html200").build(),
                json().add("mode", "error200").build(),
                json().add("mode", "close").build(),
                json().add("mode", "drop").build(),
                json().add("mode", "delay").add("delayMillis", 25000).build())) {
            String number = office.awaitingSignature();
            JsonObject before = office.as("kadis").dossier(number);
            Office.fault(Json.createObjectBuilder(fault));

            Answer answer = office.sign(number);

            assertThat(answer.status()).as("%s: %s", fault, answer).isIn(502, 503, 504);
            assertThat(office.as("kadis").dossier(number)).as(fault.toString()).isEqualTo(before);
            Office.noFault();
            assertThat(sequence(signed(number))).as(fault.toString()).isEqualTo(++last);
        }
    }

    private JsonObject signed(String number) {
        Answer answer = office.sign(number);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private JsonObject persistently(String number) {
        for (int attempt = 0; attempt < 20; attempt++) {
            Answer answer = office.sign(number);
            if (answer.status() == 200) {
                return answer.json();
            }
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        }
        throw new AssertionError("twenty attempts failed");
    }

    /** Second part of a number such as {@code 000.6.5.2/12/Diskominfo/XI/2026}. */
    private static int sequence(JsonObject dossier) {
        return Integer.parseInt(
                dossier.getJsonObject("outcome").getString("letterNumber").split("/")[1]);
    }

    private static <T> List<T> atOnce(int times, Supplier<T> work) {
        return atOnce(Stream.generate(() -> work).limit(times));
    }

    private static <T> List<T> atOnce(Stream<Supplier<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(LETTERS);
        try {
            return work.map(w -> CompletableFuture.supplyAsync(w, threads)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static void status(String word) {
        Api.send(HttpRequest.newBuilder(
                        Surroundings.simulator().resolve("/simulator/users/" + SIGNER_NIK + "/status/" + word))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }
}
