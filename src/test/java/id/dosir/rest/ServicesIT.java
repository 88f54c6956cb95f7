package id.dosir.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second SOP in the running server: its file is all there is of it. */
@RunAsClient
class ServicesIT extends Installed {

    private static final String ISSUANCE = "penerbitan-sertifikat-elektronik";

    @ArquillianResource
    URL address;

    private Office office;

    @BeforeEach
    void open() throws URISyntaxException {
        office = new Office(address.toURI());
    }

    private Answer file(String service, JsonObjectBuilder application) {
        Map<String, byte[]> parts = new HashMap<>(Office.papers());
        parts.put("ktp", parts.get("surat-permohonan"));
        parts.put("sop", service.getBytes(StandardCharsets.UTF_8));
        return office.as("pemohon").form("dossiers", "application", application.build(), parts);
    }

    private static JsonObjectBuilder withoutReason() {
        return Office.application().remove("reason");
    }

    private static JsonObjectBuilder done() {
        return Json.createObjectBuilder().add("note", "Sudah dikerjakan.");
    }

    @Test
    void a_request_to_issue_goes_through_its_seven_steps_and_is_completed() {
        Answer filed = file(ISSUANCE, withoutReason());
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        String number = filed.json().getString("number");
        assertThat(filed.json().getString("sop")).isEqualTo(ISSUANCE);

        office.done("kadis", number, "dispose", Office.order());
        office.done("kabid", number, "dispose", Office.order());
        office.done("verifikator", number, "perform", done());
        office.done("verifikator", number, "perform", done());
        office.done("verifikator", number, "send-back", done());
        office.done("verifikator", number, "perform", done());
        office.done("verifikator", number, "perform", done());
        JsonObject end = office.done("arsiparis", number, "perform", done());

        assertThat(end.getString("stage")).isEqualTo("COMPLETED");
        assertThat(end.getInt("step")).isEqualTo(7);
        assertThat(end.getJsonArray("acts")).isEmpty();
        JsonObject read = office.as("pemohon").dossier(number);
        assertThat(read.getJsonArray("history")).hasSize(9);
        assertThat(read.getString("reasonText")).isEmpty();
    }

    @Test
    void the_revocation_still_asks_for_its_reason_and_the_issuance_for_its_own_papers() {
        Answer revocation = office.as("pemohon")
                .form("dossiers", "application", withoutReason().build(), Office.papers());
        Answer issuance = office.as("pemohon")
                .form(
                        "dossiers",
                        "application",
                        withoutReason().build(),
                        Map.of("sop", ISSUANCE.getBytes(StandardCharsets.UTF_8)));

        assertThat(revocation.status()).isEqualTo(422);
        assertThat(revocation.text()).contains("\"reason\"");
        assertThat(issuance.status()).isEqualTo(422);
        assertThat(issuance.text()).contains("\"ktp\"").doesNotContain("\"reason\"");
    }

    @Test
    void an_unknown_service_is_refused_by_name() {
        Answer answer = file("pembuatan-tanda-tangan", withoutReason());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("refusal")).isEqualTo("CHOICE_INVALID");
        assertThat(answer.text()).contains("\"sop\"");
    }

    @Test
    void evidence_of_a_step_comes_into_the_dossier() {
        String number = file(ISSUANCE, withoutReason()).json().getString("number");
        office.done("kadis", number, "dispose", Office.order());
        office.done("kabid", number, "dispose", Office.order());
        Api verifier = office.as("verifikator");

        Answer performed = verifier.form(
                "dossiers/" + number + "/acts/perform",
                "act",
                Json.createObjectBuilder().build(),
                Map.of("bukti-pelaksanaan", Office.papers().get("surat-permohonan")));

        assertThat(performed.status()).as(performed.toString()).isEqualTo(200);
        assertThat(performed.json().getJsonArray("documents")).hasSize(5);
        assertThat(verifier.act(number, "perform", Json.createObjectBuilder()).status())
                .as("neither note nor evidence")
                .isEqualTo(422);
    }

    @Test
    void whoever_files_for_another_proves_why_and_older_clients_go_on_as_they_did() {
        JsonObjectBuilder left = Office.application().add("behalf", "PERGI");
        Map<String, byte[]> papers = new HashMap<>(Office.papers());
        Answer unproved = office.as("pemohon").form("dossiers", "application", left.build(), papers);
        papers.put("surat-tugas", papers.get("surat-permohonan"));
        Answer proved = office.as("pemohon")
                .form(
                        "dossiers",
                        "application",
                        Office.application().add("behalf", "PERGI").build(),
                        papers);
        Answer older = office.as("pemohon")
                .form("dossiers", "application", Office.application().build(), Office.papers());

        assertThat(unproved.status()).isEqualTo(422);
        assertThat(unproved.text()).contains("\"surat-tugas\"", "PAPER_MISSING");
        assertThat(proved.status()).as(proved.toString()).isEqualTo(201);
        assertThat(proved.json().getString("behalf")).isEqualTo("PERGI");
        assertThat(older.status()).as(older.toString()).isEqualTo(201);
        assertThat(older.json().containsKey("behalf")).isFalse();
    }
}
