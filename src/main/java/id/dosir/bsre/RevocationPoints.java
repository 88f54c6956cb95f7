package id.dosir.bsre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/**
 * Where BSrE answers about its certificates: an OCSP responder (RFC 6960 appendix A) and a list of revoked ones. Fetches
 * bytes, and believes none of them.
 */
@ApplicationScoped
public class RevocationPoints {

    private static final int LARGEST_ANSWER = 64 << 10;
    private static final int LARGEST_LIST = 64 << 20;
    private static final int OK = 200;

    private final RevocationPointSettings settings;
    private final HttpClient client;

    /** For the container's proxy only. */
    protected RevocationPoints() {
        settings = null;
        client = null;
    }

    @Inject
    public RevocationPoints(RevocationPointSettings settings) {
        this.settings = settings;
        this.client = Exchange.client(settings.patience());
    }

    /** Nothing usable was fetched. */
    public static final class NotFetched extends IOException {
        private static final long serialVersionUID = 1;

        private final boolean tooLarge;

        NotFetched(String message, boolean tooLarge, Throwable cause) {
            super(message, cause);
            this.tooLarge = tooLarge;
        }

        /** @return whether it was more than anyone should send */
        public boolean tooLarge() {
            return tooLarge;
        }
    }

    /** @return whether there is a responder to ask */
    public boolean answers() {
        return settings.ocsp().isPresent();
    }

    /** @return whether there is a list to fetch */
    public boolean lists() {
        return settings.crl().isPresent();
    }

    /**
     * @param question in DER
     * @return what came back, at most 64 kB
     */
    public byte[] ask(byte[] question) throws NotFetched {
        HttpRequest request = HttpRequest.newBuilder(settings.ocsp().orElseThrow())
                .header("Content-Type", "application/ocsp-request")
                .header("Accept", "application/ocsp-response")
                .POST(BodyPublishers.ofByteArray(question))
                .build();
        return fetched(request, CappedBody.upTo(LARGEST_ANSWER, heads -> {}));
    }

    /**
     * Fetches the list.
     *
     * @param file that gets it, at most 64 MB; may be left half written when this fails
     */
    public void list(Path file) throws NotFetched {
        fetched(HttpRequest.newBuilder(settings.crl().orElseThrow()).build(), CappedBody.upTo(LARGEST_LIST, file));
    }

    private <T> T fetched(HttpRequest request, HttpResponse.BodyHandler<T> body) throws NotFetched {
        URI point = request.uri();
        try {
            HttpResponse<T> answer = Exchange.within(settings.patience(), client, request, body);
            if (answer.statusCode() != OK) {
                throw new NotFetched(point.getHost() + " answers " + answer.statusCode(), false, null);
            }
            return answer.body();
        } catch (NotFetched e) {
            throw e;
        } catch (IOException e) {
            throw new NotFetched(point.getHost() + ": " + e.getMessage(), e instanceof CappedBody.TooLarge, e);
        }
    }
}
