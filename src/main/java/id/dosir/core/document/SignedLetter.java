package id.dosir.core.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recommendation that is numbered, signed and accepted.
 *
 * @param number fixed at signing
 * @param original name of the file that went to the signing service
 * @param originalLength its length in bytes: the signed file must begin with exactly these bytes
 * @param signed name of the file that came back; of the scan when it was signed in ink
 * @param signerName common name of the signer's certificate; the official's own in ink
 * @param signedAt when it was accepted
 * @param way in which it was signed
 * @param paperDate day of a signature in ink
 */
public record SignedLetter(
        LetterNumber number,
        Sha256 original,
        long originalLength,
        Sha256 signed,
        String signerName,
        Instant signedAt,
        Way way,
        Optional<LocalDate> paperDate) {

    /** How a letter was signed, and so what its signature proves. */
    public enum Way {
        /** By the signing service, asked from here. */
        SERVICE,
        /** The same, but the service wrote the file anew: compared by words and look instead of byte by byte. */
        SERVICE_REWRITTEN,
        /** With another tool, and brought back. */
        ELSEWHERE,
        /** The same, and that tool wrote the file anew. */
        ELSEWHERE_REWRITTEN,
        /** On paper, and scanned: there is no electronic signature. */
        INK;

        /** @return whether there is a signature that can be checked */
        public boolean electronic() {
            return this != INK;
        }

        /** @return whether only the weaker check could be made */
        public boolean rewritten() {
            return this == SERVICE_REWRITTEN || this == ELSEWHERE_REWRITTEN;
        }
    }

    /** Signed by the service in the usual way. */
    public SignedLetter(
            LetterNumber number,
            Sha256 original,
            long originalLength,
            Sha256 signed,
            String signerName,
            Instant signedAt) {
        this(number, original, originalLength, signed, signerName, signedAt, Way.SERVICE, Optional.empty());
    }
}
