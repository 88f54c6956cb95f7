package id.dosir.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Asks {@code /health/ready}. A 200 alone proves nothing: it must carry Dosir's own check of the database, because the server
 * answers on this path before (and without) the WAR. An answer that does not come to its end is none.
 */
final class Readiness {

    private static final Pattern OWN_CHECK = Pattern.compile("\"name\"\\s*:\\s*\"database\"");

    /** For the whole answer. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    // not HTTP/2: two threads of Grizzly, one closing a stream and one the connection, wait for each other forever
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final HttpRequest question;

    Readiness(URI server) {
        question = HttpRequest.newBuilder(server.resolve("/health/ready")).build();
    }

    boolean answers() throws InterruptedException {
        // the client's own limit ends with the head of the answer
        CompletableFuture<HttpResponse<String>> asked =
                client.sendAsync(question, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> answer = asked.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return answer.statusCode() == 200
                    && OWN_CHECK.matcher(answer.body()).find();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                return false; // refused or reset while the server starts; the caller has the time limit
            }
            throw new IllegalStateException("the server cannot be asked", e.getCause());
        } catch (TimeoutException notYet) {
            return false;
        } finally {
            asked.cancel(true);
        }
    }
}
