package id.dosir.journal;

import id.dosir.core.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over words. */
public final class Digest {

    private static final char BETWEEN = '\u001f';

    private final MessageDigest sha256 = fresh();

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Takes in one more row of words. */
    public Digest add(String... words) {
        sha256.update(String.join(String.valueOf(BETWEEN), words).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** @return 64 hexadecimal digits of all that was taken in; afterwards it is as new */
    public String hex() {
        return Sha256.of(sha256.digest()).hex();
    }

    /** @return the same of one row of words */
    public static String of(String... words) {
        return new Digest().add(words).hex();
    }
}
