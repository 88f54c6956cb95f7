package id.dosir.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sample people at the simulator: BSrE itself knows no such door. */
@ApplicationScoped
class SampleCertificates {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "dosir.bsre.url", defaultValue = "http://127.0.0.1:8090")
    URI simulator;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /** Gives the person an active certificate there. */
    void register(SamplePerson person) {
        String json = Json.createObjectBuilder()
                .add("nik", person.nik())
                .add("name", person.name())
                .add("email", person.email())
                .add("passphrase", "Simulasi-2026!")
                .add("status", "ISSUE")
                .build()
                .toString();
        send(request("/simulator/users")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    /** Revokes it, as BSrE does in step 7. */
    void revoke(SamplePerson person) {
        send(request("/simulator/users/" + person.nik() + "/status/REVOKE")
                .POST(BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(simulator.resolve(path)).timeout(LIMIT);
    }

    private void send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("the simulator answered " + response.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the simulator does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while talking to the simulator", e);
        }
    }
}
