package id.dosir.signing;

import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignatureReport.Signature;
import java.util.Optional;

/**
 * The official whose signature the letter waits for. Every mark that is known must agree; one is enough, a name is none.
 *
 * @param field form field that was laid for this signature
 * @param identity NIK in the certificate's subject (serialNumber, OID 2.5.4.5)
 * @param certificateSerial serial number of the certificate, decimal
 * @param certificateSha256 thumbprint of the certificate
 */
public record ExpectedSigner(
        String field,
        Optional<String> identity,
        Optional<String> certificateSerial,
        Optional<Sha256> certificateSha256) {

    /** @throws IllegalArgumentException when nothing is known: then anybody's certificate would do */
    public ExpectedSigner {
        if (identity.isEmpty() && certificateSerial.isEmpty() && certificateSha256.isEmpty()) {
            throw new IllegalArgumentException("a signer needs a NIK, a certificate's serial number or its thumbprint");
        }
    }

    boolean made(Signature signature) {
        return identity.map(i -> signature.signerIdentity().filter(i::equals).isPresent())
                        .orElse(true)
                && certificateSerial.map(signature.signerSerial()::equals).orElse(true)
                && certificateSha256.map(signature.certificateSha256()::equals).orElse(true);
    }

    /** Keeps the NIK out of logs. */
    @Override
    public String toString() {
        return "ExpectedSigner[" + field + "]";
    }
}
