package id.dosir.bsre;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One question and its answer over HTTP, with one wall limit for all of it, body included. */
final class Exchange {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private Exchange() {}

    /** The other side was never reached: nothing was sent. */
    static final class NotReached extends IOException {
        private static final long serialVersionUID = 1;

        NotReached(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @return a client that follows nobody elsewhere */
    static HttpClient client(Duration patience) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.compareTo(LONGEST_CONNECT) < 0 ? patience : LONGEST_CONNECT)
                .build();
    }

    /**
     * @throws NotReached when nothing was sent
     * @throws CappedBody.TooLarge when the answer is beyond its limit
     * @throws IOException when something was or may have been sent, and no whole answer came in time
     */
    static <T> HttpResponse<T> within(
            Duration patience, HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> body)
            throws IOException {
        CompletableFuture<HttpResponse<T>> answer = client.sendAsync(request, body);
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
