package id.dosir.core.document;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Name of a stored file: the SHA-256 of its bytes (FIPS 180-4), as 64 lower-case hex digits.
 *
 * @param hex 64 digits {@code 0-9a-f}
 */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + hex.length() + " characters");
        }
    }

    /**
     * @param digest the 32 bytes of a finished digest
     * @return the same as a name
     */
    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** @return whether the text could name a stored file at all */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return hex;
    }
}
