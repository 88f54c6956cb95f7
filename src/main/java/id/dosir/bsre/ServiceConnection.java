package id.dosir.bsre;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** HTTP with the service's credential and one wall limit for the whole exchange, body included. */
final class ServiceConnection {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final BsreSettings settings;
    private final HttpClient client;

    ServiceConnection(BsreSettings settings) {
        this.settings = settings;
        Duration connect = settings.timeout().compareTo(LONGEST_CONNECT) < 0 ? settings.timeout() : LONGEST_CONNECT;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
    }

    /** The service was never reached: nothing was sent. */
    static final class NotReached extends IOException {
        private static final long serialVersionUID = 1;

        NotReached(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * @param path below the service's address, beginning with a slash
     * @return a request to be completed by the caller
     * @throws NotReached when no address is set
     */
    HttpRequest.Builder to(String path) throws NotReached {
        URI base = settings.esign().orElseThrow(() -> new NotReached("dosir.bsre.url is not set", null));
        String pair = settings.user() + ":" + settings.password();
        String credential = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base.toString().replaceAll("/+$", "") + path))
                .header("Authorization", "Basic " + credential);
    }

    BsreSettings settings() {
        return settings;
    }

    /** Waits as long as the settings say. */
    HttpResponse<byte[]> send(HttpRequest request, int limit, Consumer<HttpHeaders> heads) throws IOException {
        return send(request, limit, settings.timeout(), heads);
    }

    /** The same for a question that something waits for: at most {@code patience}. */
    HttpResponse<byte[]> send(HttpRequest request, int limit, Duration patience) throws IOException {
        return send(request, limit, patience, heads -> {});
    }

    /**
     * @param limit largest body, in bytes
     * @param heads hears the head of the answer before its body has come
     * @throws NotReached when nothing was sent
     * @throws CappedBody.TooLarge when the answer is beyond the limit
     * @throws IOException when something was or may have been sent, and no whole answer came in time
     */
    private HttpResponse<byte[]> send(HttpRequest request, int limit, Duration patience, Consumer<HttpHeaders> heads)
            throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, CappedBody.upTo(limit, heads));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + patience, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static IOException failure(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof ConnectException
                    || t instanceof HttpConnectTimeoutException
                    || t instanceof UnresolvedAddressException) {
                return new NotReached("no connection: " + t.getClass().getSimpleName(), cause);
            }
            if (t instanceof CappedBody.TooLarge large) {
                return large;
            }
        }
        return new IOException("connection lost: " + cause.getClass().getSimpleName(), cause);
    }
}
