package id.dosir.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Name and password from an {@code Authorization: Basic} header (RFC 7617, UTF-8). */
record BasicCredential(String username, String password) {

    private static final String SCHEME = "Basic ";

    /** @return the credential, or empty when the header is absent or not well formed */
    static Optional<BasicCredential> of(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decoded(header.substring(SCHEME.length()).strip()).flatMap(BasicCredential::split);
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<BasicCredential> split(String pair) {
        int colon = pair.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(new BasicCredential(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return "BasicCredential[]";
    }
}
