package id.dosir.bsre;

import id.dosir.bsre.BsreSettings.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks how a user's certificate stands: {@code GET /api/user/status/{nik}}, in version 2
 * {@code POST /api/v2/user/check/status}. May be asked as often as needed.
 */
@ApplicationScoped
public class CertificateStatus {

    private static final int LARGEST_ANSWER = 64 << 10;
    private static final Duration GLANCE = Duration.ofSeconds(5);

    private final ServiceConnection service;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CertificateStatus() {
        this.service = null;
        this.clock = null;
    }

    @Inject
    public CertificateStatus(BsreSettings settings, Clock clock) {
        this.service = new ServiceConnection(settings);
        this.clock = clock;
    }

    /**
     * @param nik 16 digits
     * @return what the service told, or that it told nothing; never an exception for what service or network do
     * @throws IllegalArgumentException when the NIK has not 16 digits; the text does not repeat it
     */
    public UserStatus ask(String nik) {
        return ask(nik, service.settings().timeout());
    }

    /** The same while a person waits to do something else: 5 seconds and no more. */
    public UserStatus glance(String nik) {
        return ask(nik, GLANCE);
    }

    private UserStatus ask(String nik, Duration patience) {
        if (!nik.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("a NIK has 16 digits");
        }
        Instant now = clock.instant();
        try {
            return read(service.send(question(nik), LARGEST_ANSWER, patience), now);
        } catch (IOException e) {
            return new UserStatus.Unreachable(ServiceText.masked(String.valueOf(e.getMessage()), nik), now);
        }
    }

    private HttpRequest question(String nik) throws Exchange.NotReached {
        return service.settings().version() == Version.V1
                ? service.to("/api/user/status/" + nik).GET().build()
                : service.to("/api/v2/user/check/status")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"nik\":\"" + nik + "\"}"))
                        .build();
    }

    /** A status word counts whatever the HTTP status is: older services send 404 with NOT_REGISTERED. */
    private static UserStatus read(HttpResponse<byte[]> response, Instant now) {
        String raw = ServiceText.masked(response.body());
        Optional<JsonObject> json = ServiceError.object(response.body());
        Optional<String> word = json.flatMap(object -> ServiceError.text(object, "status"));
        boolean spring = json.filter(object -> object.containsKey("timestamp")).isPresent();
        if (word.isEmpty() || spring || response.statusCode() >= 500 || response.statusCode() == 401) {
            return new UserStatus.Unreachable("HTTP " + response.statusCode() + " " + raw, now);
        }
        return new UserStatus.Told(UserStatus.State.of(word.get()), raw, now);
    }
}
