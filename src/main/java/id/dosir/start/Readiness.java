package id.dosir.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Asks {@code /health/ready}. A 200 alone proves nothing: it must carry Dosir's own check of the database, because the server
 * answers on this path before (and without) the WAR.
 */
final class Readiness {

    private static final Pattern OWN_CHECK = Pattern.compile("\"name\"\\s*:\\s*\"database\"");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final HttpRequest question;

    Readiness(URI server) {
        question = HttpRequest.newBuilder(server.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    boolean answers() throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    && OWN_CHECK.matcher(answer.body()).find();
        } catch (IOException notYet) {
            return false; // refused or reset while the server starts; the caller has the time limit
        }
    }
}
