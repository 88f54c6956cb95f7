package id.dosir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import jakarta.json.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Base64;

/** Another tool that signs letters, as SRIKANDI does: the simulator alone, asked in version 2, with Dosir knowing nothing of it. */
record OutsideTool(URI simulator) {

    private static final String PASSPHRASE = "Simulasi-2026!";

    byte[] sign(byte[] letter, String nik) {
        return sign(letter, nik, 600);
    }

    /** @param fromTop where the block goes when no empty field waits for it, in points */
    byte[] sign(byte[] letter, String nik, int fromTop) {
        String body = Json.createObjectBuilder()
                .add("nik", nik)
                .add("passphrase", PASSPHRASE)
                .add(
                        "signatureProperties",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("tampilan", "VISIBLE")
                                        .add("page", 1)
                                        .add("originX", 300)
                                        .add("originY", fromTop)
                                        .add("width", 200)
                                        .add("height", 70)))
                .add("file", Json.createArrayBuilder().add(Base64.getEncoder().encodeToString(letter)))
                .build()
                .toString();
        Answer answer = Api.send(HttpRequest.newBuilder(simulator.resolve("/api/v2/sign/pdf"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("esign:wayang".getBytes()))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Base64.getDecoder().decode(answer.json().getJsonArray("file").getString(0));
    }
}
