package id.dosir.installed;

import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/** The seven demo accounts at work over the interface: each brings a dossier one step on. */
public record Office(URI base) {

    public static final String PASSPHRASE = "Simulasi-2026!";
    /** The holder in every request; the simulator knows him as one who can be revoked. */
    public static final String HOLDER_NIK = "7101011010870010";

    private static final byte[] PAPER = paper();

    public Api as(String account) {
        return new Api(base, account);
    }

    public static JsonObjectBuilder application() {
        return json().add("name", "Uji Dicabut, S.Sos.")
                .add("nip", "198710102010011002")
                .add("nik", HOLDER_NIK)
                .add("rank", "Penata (III/c)")
                .add("position", "Analis Kepegawaian")
                .add("agency", "BKPSDM Kabupaten Bolaang Mongondow")
                .add("email", "uji.dicabut@bolmongkab.go.id")
                .add("reason", "MUTASI")
                .add("explanation", "Pindah tugas, NIK " + HOLDER_NIK)
                .add("letterFrom", "BKPSDM")
                .add("letterNumber", "800/12/BKPSDM/2026")
                .add("letterDate", "2026-01-20");
    }

    public static Map<String, byte[]> papers() {
        return Map.of("surat-permohonan", PAPER, "formulir-permohonan", PAPER, "sk-jabatan-terakhir", PAPER);
    }

    /** @return number of a dossier that the account has just filed */
    public String filed(String account) {
        Answer answer =
                as(account).form("dossiers", "application", application().build(), papers());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("number");
    }

    /** @return number of a dossier whose letter lies before the signer */
    public String awaitingSignature() {
        String number = filed("pemohon");
        done("kadis", number, "dispose", order());
        done("kabid", number, "dispose", order());
        done("sandiman", number, "order-letter", order());
        done("verifikator", number, "draft-letter", json());
        return number;
    }

    /** @return number of a dossier that went through all eight steps */
    public String registered() {
        String number = awaitingSignature();
        done("kadis", number, "sign", json().add("passphrase", PASSPHRASE));
        done("verifikator", number, "record-submission", json().add("reference", "AMS-100200"));
        done("verifikator", number, "confirm-revocation", json().add("source", "USER_STATUS"));
        done("arsiparis", number, "enter-register", json());
        return number;
    }

    public JsonObject done(String account, String number, String act, JsonObjectBuilder body) {
        Answer answer = as(account).act(number, act, body);
        assertThat(answer.status()).as("%s by %s: %s", act, account, answer).isEqualTo(200);
        return answer.json();
    }

    public Answer sign(String number) {
        return as("kadis").act(number, "sign", json().add("passphrase", PASSPHRASE));
    }

    public static JsonObjectBuilder order() {
        return json().add("instructions", Json.createArrayBuilder().add("PROCESS"))
                .add("note", "Proses.");
    }

    /** @param fault as the simulator's switch takes it */
    public static void fault(JsonObjectBuilder fault) {
        Answer answer = Api.send(HttpRequest.newBuilder(Surroundings.simulator().resolve("/simulator/faults"))
                .POST(HttpRequest.BodyPublishers.ofString(fault.build().toString())));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    public static void noFault() {
        fault(json().add("mode", "none"));
    }

    private static byte[] paper() {
        try (InputStream in = Office.class.getResourceAsStream("/papers/P1/surat-permohonan.pdf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
