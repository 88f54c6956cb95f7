package id.dosir.core.document;

import java.time.Instant;

/**
 * A recommendation that is numbered, signed and accepted.
 *
 * @param number fixed at signing
 * @param original name of the file that went to the signing service
 * @param originalLength its length in bytes: the signed file must begin with exactly these bytes
 * @param signed name of the file that came back
 * @param signerName common name of the signer's certificate
 * @param signedAt when it was accepted
 */
public record SignedLetter(
        LetterNumber number,
        Sha256 original,
        long originalLength,
        Sha256 signed,
        String signerName,
        Instant signedAt) {}
