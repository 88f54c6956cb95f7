package id.dosir.bsre;

import id.dosir.bsre.Exchange.NotReached;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;

/** HTTP with the service's credential. */
final class ServiceConnection {

    private final BsreSettings settings;
    private final HttpClient client;

    ServiceConnection(BsreSettings settings) {
        this.settings = settings;
        this.client = Exchange.client(settings.timeout());
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

    /**
     * Waits as long as the settings say.
     *
     * @param limit largest body, in bytes
     * @param heads hears the head of the answer before its body has come
     */
    HttpResponse<byte[]> send(HttpRequest request, int limit, Consumer<HttpHeaders> heads) throws IOException {
        return Exchange.within(settings.timeout(), client, request, CappedBody.upTo(limit, heads));
    }

    /** The same for a question that something waits for: at most {@code patience}. */
    HttpResponse<byte[]> send(HttpRequest request, int limit, Duration patience) throws IOException {
        return Exchange.within(patience, client, request, CappedBody.upTo(limit, heads -> {}));
    }
}
