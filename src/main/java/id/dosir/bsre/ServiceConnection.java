package id.dosir.bsre;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
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

    /**
     * @param limit largest body, in bytes
     * @throws NotReached when nothing was sent
     * @throws CappedBody.TooLarge when the answer is beyond the limit
     * @throws IOException when something was or may have been sent, and no whole answer came in time
     */
    HttpResponse<byte[]> send(HttpRequest request, int limit) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, CappedBody.upTo(limit));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + settings.timeout(), e);
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
