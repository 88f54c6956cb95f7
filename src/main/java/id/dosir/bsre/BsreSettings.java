package id.dosir.bsre;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where the eSign Client Service is.
 *
 * @param esign its address, without path; empty in an office that has none and signs elsewhere
 * @param user Basic credential, made in the service's own admin page
 * @param password of that credential
 * @param timeout how long a call may take from connecting to the last byte; 5 seconds at least
 * @param version of the interface that is spoken
 * @param tag text in the letter at which the block is drawn; empty to place it by coordinates
 */
public record BsreSettings(
        Optional<URI> esign, String user, String password, Duration timeout, Version version, Optional<String> tag) {

    /** Both are served by the same installation. */
    public enum Version {
        /** {@code /api/...}, multipart. Gives each letter an id under which it can be fetched once more. */
        V1,
        /** {@code /api/v2/...}, JSON. The answer is the only copy. */
        V2
    }

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int LONGEST_TAG = 40;

    /** @throws IllegalArgumentException naming the setting that cannot be used */
    public BsreSettings {
        esign.ifPresent(BsreSettings::requireUsable);
        if (timeout.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("dosir.bsre.timeout under 5 s: " + timeout);
        }
        if (user.contains(":")) {
            throw new IllegalArgumentException("dosir.bsre.user must not hold a colon");
        }
        if (tag.filter(t -> t.isBlank() || t.length() > LONGEST_TAG).isPresent()) {
            throw new IllegalArgumentException("dosir.bsre.tag must have 1 to " + LONGEST_TAG + " characters");
        }
        if (esign.isPresent() && (user.isBlank() || password.isEmpty())) {
            throw new IllegalArgumentException(
                    "dosir.bsre.user and dosir.bsre.password must be set with dosir.bsre.url");
        }
    }

    /** Version 1, placed by coordinates. */
    public BsreSettings(Optional<URI> esign, String user, String password, Duration timeout) {
        this(esign, user, password, timeout, Version.V1, Optional.empty());
    }

    /**
     * @param config holds {@code dosir.bsre.url}, {@code .user}, {@code .password}, {@code .timeout} (ISO 8601, PT60S),
     *     {@code .version} (v1 or v2) and {@code .tag}
     * @throws IllegalArgumentException naming the setting that cannot be used
     */
    public static BsreSettings from(Config config) {
        return new BsreSettings(
                config.getOptionalValue("dosir.bsre.url", String.class).map(BsreSettings::uri),
                config.getOptionalValue("dosir.bsre.user", String.class).orElse(""),
                config.getOptionalValue("dosir.bsre.password", String.class).orElse(""),
                duration(config.getOptionalValue("dosir.bsre.timeout", String.class)
                        .orElse("PT60S")),
                version(config.getOptionalValue("dosir.bsre.version", String.class)
                        .orElse("v1")),
                config.getOptionalValue("dosir.bsre.tag", String.class).map(String::strip));
    }

    @Override
    public String toString() {
        return "BsreSettings[" + esign.map(URI::toString).orElse("none") + ", " + timeout + ", " + version + "]";
    }

    private static void requireUsable(URI uri) {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getUserInfo() != null || uri.getQuery() != null) {
            throw new IllegalArgumentException("dosir.bsre.url must be http(s)://host[:port], without credential");
        }
    }

    private static URI uri(String text) {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("dosir.bsre.url is no address", e);
        }
    }

    private static Version version(String text) {
        return switch (text.strip()) {
            case "v1" -> Version.V1;
            case "v2" -> Version.V2;
            default -> throw new IllegalArgumentException("dosir.bsre.version is neither v1 nor v2: " + text);
        };
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("dosir.bsre.timeout is no duration such as PT60S: " + text, e);
        }
    }
}
