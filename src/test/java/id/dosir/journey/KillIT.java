package id.dosir.journey;

import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code kill -9} between acts, and in the middle of an upload; what was acknowledged stays, what was not leaves nothing behind. */
class KillIT {

    private static final Duration CATCHES_UP = Duration.ofMinutes(2);

    private Demo demo;
    private Office office;
    private String number;
    private final List<String> acknowledged = new ArrayList<>();

    @BeforeEach
    void start() {
        demo = Demo.fresh("kill-home");
        office = new Office(demo.base());
    }

    @AfterEach
    void end() {
        demo.kill();
    }

    @Test
    void whatever_was_acknowledged_is_there_once_after_any_kill_and_nothing_else_is() throws Exception {
        number = office.filed("pemohon");
        acknowledged.add("open");
        killed();
        act("kadis", "dispose", Office.order());
        act("kabid", "dispose", Office.order());
        act("sandiman", "order-letter", Office.order());
        act("verifikator", "draft-letter", json());
        killed();
        act("kadis", "sign", json().add("passphrase", Office.PASSPHRASE));
        killed();
        act("verifikator", "record-submission", json().add("reference", "AMS-100200"));
        killedWhileUploading();
        act(
                "verifikator",
                "confirm-revocation",
                json().add("source", "OFFICER_STATEMENT").add("note", "Dilihat di AMS."));
        act("arsiparis", "enter-register", json());
        killed();

        JsonObject dossier = office.as("verifikator").dossier(number);
        assertThat(history(dossier)).isEqualTo(acknowledged);
        assertThat(dossier.getString("stage")).isEqualTo("REGISTERED");
        assertIndexAgrees(number, dossier.getJsonObject("outcome").getString("register"));
        assertThat(demo.kept()).isEqualTo(named(dossier));
        assertThat(demo.unfinished()).isEmpty();
    }

    private void act(String account, String act, JsonObjectBuilder body) {
        office.done(account, number, act, body);
        acknowledged.add(act);
    }

    private void killed() {
        demo.kill();
        demo.start();
        assertThat(history(office.as("verifikator").dossier(number)))
                .as("after kill and restart")
                .isEqualTo(acknowledged);
    }

    /** Half of a request has arrived, the rest never comes. */
    private void killedWhileUploading() throws IOException {
        String head =
                "POST /dosir/api/v1/dossiers HTTP/1.1\r\nHost: " + demo.base().getAuthority()
                        + "\r\nAuthorization: Basic "
                        + Base64.getEncoder().encodeToString("pemohon:demo-dosir".getBytes(StandardCharsets.UTF_8))
                        + "\r\nContent-Type: multipart/form-data; boundary=putus\r\nContent-Length: 9000000\r\n\r\n"
                        + "--putus\r\nContent-Disposition: form-data; name=\"application\"\r\nContent-Type: application/json\r\n\r\n"
                        + Office.application().build()
                        + "\r\n--putus\r\nContent-Disposition: form-data; name=\"surat-permohonan\"; filename=\"surat.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n";
        try (Socket line = new Socket(demo.base().getHost(), demo.base().getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            out.write(new byte[4_000_000]);
            out.flush();
            demo.kill();
        }
        demo.start();
    }

    private void assertIndexAgrees(String number, String register) {
        Api archivist = office.as("arsiparis");
        Patience.until("the index knows where the dossier is", CATCHES_UP, () -> {
            Answer answer = archivist.get("search?q=" + number);
            return answer.status() == 200
                    && answer.json().getInt("total") == 1
                    && stage(answer).equals("REGISTERED");
        });
        Answer found = archivist.get("register?q=" + number);
        assertThat(found.json().getInt("total")).as(found.text()).isEqualTo(1);
        assertThat(found.json().getJsonArray("hits").getJsonObject(0).getString("register"))
                .isEqualTo(register);
        assertThat(archivist.get("search").json().getInt("total")).isEqualTo(1);
    }

    private static String stage(Answer answer) {
        return answer.json().getJsonArray("hits").getJsonObject(0).getString("stage");
    }

    private static List<String> history(JsonObject dossier) {
        return dossier.getJsonArray("history").getValuesAs(JsonObject.class).stream()
                .sorted((one, other) -> one.getInt("ordinal") - other.getInt("ordinal"))
                .map(line -> line.getString("act"))
                .toList();
    }

    private static Set<String> named(JsonObject dossier) {
        Set<String> names = dossier.getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .map(paper -> paper.getString("sha256"))
                .collect(Collectors.toCollection(TreeSet::new));
        names.add(dossier.getJsonObject("outcome").getString("letter"));
        return names;
    }
}
