package id.dosir.rest;

import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.JsonObject;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers that a program brings one by one, read after it was answered. */
@RunAsClient
class DraftRestIT extends Installed {

    private static final byte[] PAPER = Office.papers().get("surat-permohonan");

    @ArquillianResource
    URL address;

    private Api applicant;
    private Api other;

    @BeforeEach
    void open() throws URISyntaxException {
        Office office = new Office(address.toURI());
        applicant = office.as("pemohon");
        other = office.as("verifikator");
    }

    @Test
    void papers_come_one_by_one_and_are_filed_with_the_form_once_they_are_read() {
        String draft = begun();
        Office.papers().forEach((kind, bytes) -> {
            Answer taken = applicant.files(draft + "/papers", Map.of(kind, bytes));
            assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        });

        Answer filed = file(applicant, draft);

        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        assertThat(filed.header("Location"))
                .endsWith("/api/v1/dossiers/" + filed.json().getString("number"));
        assertThat(filed.json().getJsonArray("documents")).hasSize(3);
        assertThat(applicant.get(draft).status()).isEqualTo(404);
    }

    @Test
    void what_is_refused_stands_there_with_its_reason_and_the_rest_is_intact() {
        String draft = begun();
        byte[] picture = {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0};

        JsonObject taken = applicant
                .files(draft + "/papers", Map.of("surat-permohonan", PAPER, "ktp", picture))
                .json();

        assertThat(states(taken, "ktp")).containsExactly("REFUSED FILE_TYPE_NOT_ALLOWED");
        assertThat(states(taken, "surat-permohonan")).hasSize(1).noneMatch(state -> state.startsWith("REFUSED"));
        Answer filed = file(applicant, draft);
        assertThat(filed.status()).isEqualTo(422);
        assertThat(filed.text()).contains("formulir-permohonan");
        assertThat(applicant.get(draft).json().getJsonArray("papers")).hasSize(2);
    }

    @Test
    void a_draft_is_its_owners_alone() {
        String draft = begun();

        assertThat(other.get(draft).status()).isEqualTo(404);
        assertThat(other.files(draft + "/papers", Map.of("ktp", PAPER)).status())
                .isEqualTo(404);
        assertThat(file(other, draft).status()).isEqualTo(404);
        assertThat(Api.send(other.request(draft).DELETE()).status()).isEqualTo(404);
        assertThat(applicant.get(draft).json().getJsonArray("papers")).isEmpty();

        assertThat(Api.send(applicant.request(draft).DELETE()).status()).isEqualTo(204);
        assertThat(applicant.get(draft).status()).isEqualTo(404);
    }

    @Test
    void a_service_that_is_not_offered_and_a_kind_that_is_none_are_refused() {
        assertThat(applicant.post("drafts?sop=tidak-ada", json().build()).status())
                .isEqualTo(404);
        Answer unknown = applicant.files(begun() + "/papers", Map.of("KTP 1", PAPER));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("PAPER_KIND_UNKNOWN");
    }

    private String begun() {
        Answer answer = applicant.post("drafts", json().build());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .endsWith("/api/v1/drafts/" + answer.json().getString("id"));
        return "drafts/" + answer.json().getString("id");
    }

    private static Answer file(Api who, String draft) {
        Answer answer = who.get(draft);
        if (answer.status() == 200) {
            Patience.until("the papers are read", Duration.ofSeconds(60), () -> !who.get(draft)
                    .json()
                    .getBoolean("reading"));
        }
        return who.post(draft + "/file", Office.application().build());
    }

    private static List<String> states(JsonObject draft, String kind) {
        return draft.getJsonArray("papers").getValuesAs(JsonObject.class).stream()
                .filter(paper -> paper.getString("kind").equals(kind))
                .map(paper -> paper.getString("state") + " " + paper.getString("refusal", ""))
                .map(String::strip)
                .toList();
    }
}
