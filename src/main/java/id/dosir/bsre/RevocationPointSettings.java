package id.dosir.bsre;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where to ask about certificates.
 *
 * @param ocsp {@code dosir.bsre.ocsp}: address of the responder; empty asks none
 * @param crl {@code dosir.bsre.crl}: address of the list; empty fetches none
 * @param patience for one answer, from connecting to the last byte
 */
public record RevocationPointSettings(Optional<URI> ocsp, Optional<URI> crl, Duration patience) {

    /** @throws IllegalArgumentException naming the setting */
    static RevocationPointSettings from(Config config, Duration patience) {
        return new RevocationPointSettings(point(config, "dosir.bsre.ocsp"), point(config, "dosir.bsre.crl"), patience);
    }

    private static Optional<URI> point(Config config, String setting) {
        return config.getOptionalValue(setting, String.class).map(text -> {
            try {
                URI uri = new URI(text.strip());
                // what comes is signed, so plain http is the rule for it (RFC 5280 section 8)
                boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
                if (http && uri.getHost() != null && uri.getUserInfo() == null) {
                    return uri;
                }
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(setting + " is not an address: " + text, e);
            }
            throw new IllegalArgumentException(setting + " must be an http or https address: " + text);
        });
    }
}
