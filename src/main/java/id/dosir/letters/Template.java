package id.dosir.letters;

import id.dosir.core.document.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A paper with {@code ${tokens}} in place of values.
 *
 * @param name file name without ending, such as {@code surat-rekomendasi}
 * @param source XHTML without a document type
 * @param version SHA-256 of the source: a paper remembers the wording it was made from
 * @param number of the version in the book; 0 for one that is not in it
 */
public record Template(String name, String source, Sha256 version, int number) {

    /** @return the template with its version worked out, outside of the book */
    public static Template of(String name, String source) {
        return of(name, source, 0);
    }

    static Template of(String name, String source, int number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return new Template(name, source, Sha256.of(digest), number);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
