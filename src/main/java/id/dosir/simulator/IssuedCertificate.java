package id.dosir.simulator;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;

/**
 * What the CA remembers of a certificate. The key itself is made at its first use.
 *
 * @param serial about 150 bits, as BSrE's are
 * @param revocation empty while it is good
 */
record IssuedCertificate(BigInteger serial, Optional<Revocation> revocation) {

    /**
     * @param at whole second from which the certificate is void
     * @param reason CRLReason of RFC 5280, section 5.3.1
     */
    record Revocation(Instant at, int reason) {}

    static IssuedCertificate good(BigInteger serial) {
        return new IssuedCertificate(serial, Optional.empty());
    }

    IssuedCertificate revoked(Instant at, int reason) {
        return new IssuedCertificate(serial, Optional.of(new Revocation(at, reason)));
    }

    /** Only a certificate on hold can become good again (RFC 5280: certificateHold). */
    boolean isOnHold() {
        return revocation.filter(r -> r.reason() == CRLReason.certificateHold).isPresent();
    }

    boolean isRevokedForGood() {
        return revocation.isPresent() && !isOnHold();
    }
}
