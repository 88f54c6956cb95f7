package id.dosir.rest;

import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Surroundings;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunAsClient
class RestIT extends Installed {

    @ArquillianResource
    URL address;

    private Office office;
    private Api applicant;

    @BeforeEach
    void open() throws URISyntaxException {
        office = new Office(address.toURI());
        applicant = office.as("pemohon");
    }

    @Test
    void filing_answers_with_the_address_of_the_dossier() {
        Answer answer =
                applicant.form("dossiers", "application", Office.application().build(), Office.papers());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonObject dossier = answer.json();
        assertThat(answer.header("Location")).endsWith("/api/v1/dossiers/" + dossier.getString("number"));
        assertThat(dossier.getString("stage")).isEqualTo("AWAITING_DISPOSITION");
        assertThat(dossier.getInt("step")).isEqualTo(2);
        assertThat(words(dossier, "acts")).containsExactly("withdraw");
        assertThat(dossier.getJsonArray("documents")).hasSize(3);
        assertThat(dossier.getJsonArray("history")).hasSize(1);
    }

    @Test
    void a_nik_never_leaves_the_server_whole() {
        String number = office.awaitingSignature();
        for (String account : List.of("pemohon", "kadis", "verifikator")) {
            for (String path : List.of("dossiers/" + number, "tray?view=mine", "search?q=dicabut", "register?q=")) {
                Answer answer = office.as(account).get(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(answer.text()).as(path).doesNotContain(Office.HOLDER_NIK);
            }
        }
        assertThat(applicant.dossier(number).getJsonObject("subscriber").getString("nik"))
                .isEqualTo("7101••••••••••10");
    }

    @Test
    void the_grounds_name_every_field_and_paper_at_once() {
        Map<String, byte[]> papers = new HashMap<>(Office.papers());
        papers.remove("formulir-permohonan");
        Answer answer = applicant.form(
                "dossiers",
                "application",
                Office.application().add("nik", "123").add("email", "x").build(),
                papers);

        assertProblem(answer, 422, "NIK_INVALID");
        assertThat(answer.json().getJsonArray("grounds").getValuesAs(JsonObject.class).stream()
                        .map(g -> g.getString("field")))
                .contains("nik", "email", "formulir-permohonan");
        assertThat(answer.text()).doesNotContain("123\"");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused_and_leaves_nothing() throws IOException {
        Map<String, byte[]> papers = new HashMap<>(Office.papers());
        papers.put("ktp", new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0});
        Answer answer =
                applicant.form("dossiers", "application", Office.application().build(), papers);

        assertProblem(answer, 422, "FILE_TYPE_NOT_ALLOWED");
        assertThat(scratch()).isEmpty();
    }

    @Test
    void a_file_of_thirty_megabytes_is_refused_and_leaves_nothing() throws IOException {
        Map<String, byte[]> papers = new HashMap<>(Office.papers());
        papers.put("ktp", new byte[30 << 20]);
        Answer answer =
                applicant.form("dossiers", "application", Office.application().build(), papers);

        assertProblem(answer, 422, "FILE_TOO_LARGE");
        assertThat(scratch()).isEmpty();
    }

    @Test
    void a_body_beyond_every_limit_is_refused_unread() {
        Answer json = Api.send(applicant
                .request("dossiers/P-2026-0001/acts/reject")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[1 << 20])));
        assertProblem(json, 413);
        Answer chunked = Api.send(applicant
                .request("dossiers/" + office.filed("pemohon") + "/acts/withdraw")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[1 << 20]))));
        assertProblem(chunked, 413);
    }

    @Test
    void what_cannot_be_read_is_a_bad_request() {
        String act = "dossiers/" + office.filed("pemohon") + "/acts/withdraw";
        for (String body : List.of("{", "[]", "null", "{\"note\":", "{\"notes\":\"x\"}", "{\"version\":\"x\"}")) {
            Answer answer = Api.send(applicant
                    .request(act)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
            assertProblem(answer, 400);
        }
        Answer form = Api.send(applicant
                .request("dossiers")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("no form at all")));
        assertProblem(form, 400);
        Answer text = Api.send(
                applicant.request(act).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")));
        assertProblem(text, 415);
    }

    @Test
    void addresses_that_do_not_exist_are_problems_too() {
        String number = office.filed("pemohon");
        assertProblem(applicant.get("nowhere"), 404);
        assertProblem(applicant.get("dossiers/P-2026-9999"), 404, "UNKNOWN_DOSSIER");
        assertProblem(applicant.get("dossiers/x"), 404, "UNKNOWN_DOSSIER");
        assertProblem(applicant.act(number, "approve", json()), 404);
        assertProblem(applicant.act(number, "open", json()), 404);
        assertProblem(Api.send(applicant.request("tray").DELETE()), 405);
    }

    @Test
    void rules_of_the_sop_answer_403_and_409() {
        String number = office.filed("pemohon");
        assertProblem(office.as("kabid").act(number, "dispose", Office.order()), 403, "WRONG_POST");
        assertProblem(office.as("kadis").act(number, "withdraw", json()), 403, "NOT_APPLICANT");
        assertProblem(office.as("kadis").act(number, "sign", json().add("passphrase", "x")), 409, "WRONG_STAGE");
        assertProblem(office.as("kadis").act(number, "dispose", json()), 422, "FIELD_MISSING");
        assertProblem(
                office.as("kadis")
                        .act(
                                number,
                                "dispose",
                                json().add(
                                                "instructions",
                                                Json.createArrayBuilder().add("DANCE"))),
                422,
                "CHOICE_INVALID");
        office.done("pemohon", number, "withdraw", json());
        assertProblem(office.as("kadis").act(number, "dispose", Office.order()), 409, "CLOSED");
        String own = office.filed("kadis");
        assertProblem(office.as("kadis").act(own, "dispose", Office.order()), 403, "OWN_REQUEST");
    }

    @Test
    void papers_that_an_act_does_not_take_are_refused() {
        String number = office.filed("pemohon");
        Answer answer = office.as("kadis")
                .form(
                        "dossiers/" + number + "/acts/dispose",
                        "act",
                        Office.order().build(),
                        Map.of("bukti-ams", new byte[] {1}));
        assertProblem(answer, 422, "PAPER_KIND_UNKNOWN");
    }

    @Test
    void anothers_dossier_is_told_to_be_unknown() {
        String number = office.filed("admin");
        String paper = office.as("admin")
                .dossier(number)
                .getJsonArray("documents")
                .getJsonObject(0)
                .getString("sha256");

        assertProblem(applicant.get("dossiers/" + number), 404, "UNKNOWN_DOSSIER");
        assertProblem(applicant.get("dossiers/" + number + "/documents/" + paper), 404, "UNKNOWN_DOSSIER");
        assertProblem(applicant.act(number, "withdraw", json()), 404, "UNKNOWN_DOSSIER");
        assertThat(applicant.get("search?q=" + number).json().getInt("total")).isZero();
        assertProblem(applicant.get("tray?view=office"), 403, "WRONG_POST");
    }

    @Test
    void a_search_is_ordered_by_a_word_that_is_known_or_not_at_all() {
        assertThat(applicant.get("search?q=dicabut&order=newest").status()).isEqualTo(200);
        assertProblem(applicant.get("search?q=dicabut&order=besok"), 422, "CHOICE_INVALID");
    }

    @Test
    void a_paper_is_handed_out_to_be_saved_and_never_guessed_at() {
        String number = office.filed("pemohon");
        JsonObject paper = applicant.dossier(number).getJsonArray("documents").getJsonObject(0);
        Answer answer = applicant.get("dossiers/" + number + "/documents/" + paper.getString("sha256"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(paper.getInt("size"));
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void slips_and_draft_are_printed() {
        String number = office.awaitingSignature();
        for (String path : List.of("slips/1.pdf", "slips/3.pdf?paper=a5", "draft.pdf")) {
            Answer answer = office.as("verifikator").get("dossiers/" + number + "/" + path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).startsWith("%PDF-".getBytes());
        }
        assertProblem(office.as("verifikator").get("dossiers/" + number + "/slips/4.pdf"), 404);
    }

    @Test
    void only_basic_opens_the_door_and_no_session_begins() {
        URI tray = office.base().resolve("api/v1/tray");
        Answer nobody = Api.send(HttpRequest.newBuilder(tray).GET());
        assertProblem(nobody, 401, "NOT_SIGNED_IN");
        assertThat(nobody.header("WWW-Authenticate")).startsWith("Basic");
        assertProblem(
                Api.send(HttpRequest.newBuilder(tray)
                        .header("Authorization", "Basic eDp5")
                        .GET()),
                401);

        Answer somebody = applicant.get("tray");
        assertThat(somebody.status()).isEqualTo(200);
        assertThat(somebody.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_form_on_another_site_cannot_use_a_remembered_password() {
        String act = "dossiers/" + office.filed("pemohon") + "/acts/withdraw";
        assertProblem(
                Api.send(applicant
                        .request(act)
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))),
                403);
        assertThat(Api.send(applicant
                                .request("tray")
                                .header("Sec-Fetch-Site", "cross-site")
                                .GET())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_description_names_every_address_and_the_problem() {
        Answer answer = Api.send(HttpRequest.newBuilder(office.base().resolve("/openapi?format=JSON"))
                .header("Accept", "application/json")
                .GET());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains(
                        "/dossiers/{number}/acts/{act}",
                        "/tray",
                        "/register",
                        "/search",
                        "Problem",
                        "multipart/form-data");
    }

    private static Stream<Path> scratch() throws IOException {
        return Stream.concat(
                Files.list(Surroundings.HOME.resolve("tmp"))
                        .filter(p -> Files.isRegularFile(p)
                                && !p.getFileName().toString().startsWith(".")),
                Files.list(Surroundings.HOME.resolve("server"))
                        .filter(p -> p.getFileName().toString().startsWith("MIME")));
    }

    private static List<String> words(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static void assertProblem(Answer answer, int status, String refusal) {
        assertProblem(answer, status);
        assertThat(answer.json().getString("refusal")).as(answer.toString()).isEqualTo(refusal);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("title")).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "id.dosir", "org.glassfish");
    }
}
