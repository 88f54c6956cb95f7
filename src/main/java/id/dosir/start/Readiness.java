package id.dosir.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
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

    private final HttpRequest door;
    private final HttpRequest question;

    Readiness(URI server) {
        door = HttpRequest.newBuilder(server.resolve("/dosir/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        question = HttpRequest.newBuilder(server.resolve("/health/ready")).build();
    }

    /** Also knocks at the WAR's own door: its background work, on which its checks wait, begins with the first request. */
    boolean answers() throws InterruptedException {
        return answer(door).isPresent()
                && answer(question).filter(this::isReady).isPresent();
    }

    private boolean isReady(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && OWN_CHECK.matcher(answer.body()).find();
    }

    /** @return empty when it is refused, reset or not ended in time while the server starts; the caller has the time limit */
    private Optional<HttpResponse<String>> answer(HttpRequest request) throws InterruptedException {
        // the client's own limit ends with the head of the answer
        CompletableFuture<HttpResponse<String>> asked = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return Optional.of(asked.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                return Optional.empty();
            }
            throw new IllegalStateException("the server cannot be asked", e.getCause());
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } finally {
            asked.cancel(true);
        }
    }
}
