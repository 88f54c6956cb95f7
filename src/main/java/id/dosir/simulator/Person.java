package id.dosir.simulator;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.CRLReason;

/**
 * An invented user of the simulated service.
 *
 * @param nik 16 digits
 * @param certificates oldest first; the last one is the current one
 */
record Person(
        String nik, String name, String email, String passphrase, Status status, List<IssuedCertificate> certificates) {

    Person {
        if (!nik.matches("[0-9]{16}")) {
            throw new IllegalArgumentException("nik must have 16 digits");
        }
        if (name.isBlank() || passphrase.isBlank()) {
            throw new IllegalArgumentException("name and passphrase must not be empty");
        }
        certificates = List.copyOf(certificates);
    }

    IssuedCertificate certificate() {
        return certificates.get(certificates.size() - 1);
    }

    /**
     * @param wanted the new status
     * @param at whole second at which it changes
     * @param reason CRLReason that REVOKE is recorded with
     * @param serials gives a new serial number when a revoked certificate is issued anew
     */
    Person turnedTo(Status wanted, Instant at, int reason, Supplier<BigInteger> serials) {
        List<IssuedCertificate> changed = new ArrayList<>(certificates);
        IssuedCertificate current = certificate();
        int last = changed.size() - 1;
        switch (wanted) {
            case REVOKE -> {
                if (!current.isRevokedForGood()) {
                    changed.set(last, current.revoked(at, reason));
                }
            }
            case SUSPEND -> {
                if (current.revocation().isEmpty()) {
                    changed.set(last, current.revoked(at, CRLReason.certificateHold));
                }
            }
            default -> {
                if (current.isOnHold()) {
                    changed.set(last, IssuedCertificate.good(current.serial()));
                } else if (wanted == Status.ISSUE && current.isRevokedForGood()) {
                    changed.add(IssuedCertificate.good(serials.get()));
                }
            }
        }
        return new Person(nik, name, email, passphrase, wanted, changed);
    }

    @Override
    public String toString() {
        return "Person[" + name + ", " + status + "]";
    }
}
