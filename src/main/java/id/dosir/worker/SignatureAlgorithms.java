package id.dosir.worker;

import java.util.Map;
import java.util.Optional;

/** Signatures under answers about certificates that are taken: SHA-1 and older ones can be forged. */
final class SignatureAlgorithms {

    private static final Map<String, String> TAKEN = Map.of(
            "1.2.840.113549.1.1.11", "SHA256withRSA",
            "1.2.840.113549.1.1.12", "SHA384withRSA",
            "1.2.840.113549.1.1.13", "SHA512withRSA",
            "1.2.840.10045.4.3.2", "SHA256withECDSA",
            "1.2.840.10045.4.3.3", "SHA384withECDSA",
            "1.2.840.10045.4.3.4", "SHA512withECDSA");

    private SignatureAlgorithms() {}

    /** @return name for the JDK, or empty when such a signature is not taken */
    static Optional<String> of(String oid) {
        return Optional.ofNullable(TAKEN.get(oid));
    }
}
