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
 */
public record Template(String name, String source, Sha256 version) {

    /** @return the template with its version worked out */
    public static Template of(String name, String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return new Template(name, source, Sha256.of(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
