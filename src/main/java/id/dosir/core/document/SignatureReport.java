package id.dosir.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a validator (EU DSS, ETSI EN 319 102-1) found in a PDF. Only facts: whether the letter is accepted is decided by
 * the five rules of {@code signing.SignatureCheck}.
 *
 * @param signatures one per signature, in the order of signing; empty for an unsigned file
 * @param evidence what each of them rests on, in the same order
 */
public record SignatureReport(List<Signature> signatures, List<Evidence> evidence) {

    public SignatureReport {
        signatures = List.copyOf(signatures);
        evidence = List.copyOf(evidence);
    }

    /** Without the evidence. */
    public SignatureReport(List<Signature> signatures) {
        this(signatures, List.of());
    }

    /**
     * @param field name of the form field that holds the signature
     * @param indication TOTAL_PASSED, TOTAL_FAILED or INDETERMINATE
     * @param subIndication why it is not passed, as ETSI names it; empty when passed
     * @param signerName common name of the signer's certificate
     * @param signerSerial serial number of that certificate, decimal
     * @param signerIdentity NIK or other number in the subject's serialNumber attribute (OID 2.5.4.5), if there
     * @param certificateSha256 thumbprint of the certificate's DER form
     * @param claimedTime time that the signature claims
     * @param coversWholeFile scope FULL
     * @param extensionChanges number of changes after it that only add validation data
     * @param otherChanges number of all other changes after it
     */
    public record Signature(
            String field,
            Indication indication,
            Optional<String> subIndication,
            String signerName,
            String signerSerial,
            Optional<String> signerIdentity,
            Sha256 certificateSha256,
            Optional<Instant> claimedTime,
            boolean coversWholeFile,
            int extensionChanges,
            int otherChanges) {}

    /**
     * @param level such as {@code PAdES-BASELINE-LT}
     * @param provenAt moment at which the signature certainly existed; that of the check when no time stamp proves an earlier one
     * @param timeStamped whether a valid time stamp proves it
     * @param revocationKnown whether an OCSP answer or CRL about the signer's certificate was at hand
     * @param chainTrusted whether the chain ends at an authority that the operator confirmed
     * @param chain common names, signer first
     */
    public record Evidence(
            String level,
            Optional<Instant> provenAt,
            boolean timeStamped,
            boolean revocationKnown,
            boolean chainTrusted,
            List<String> chain) {

        public Evidence {
            chain = List.copyOf(chain);
        }
    }

    /** The three main indications of ETSI EN 319 102-1, section 5.1.3. */
    public enum Indication {
        TOTAL_PASSED,
        TOTAL_FAILED,
        INDETERMINATE
    }
}
