package id.dosir.intake;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/** What a paper says that is said to be a certificate. */
@Entity
@Table(name = "certificate_facts")
class CertificateRow {

    @Id
    String sha256;

    @Column(name = "asked_at")
    Instant askedAt;

    /** Null until a worker looked. */
    @Column(name = "read_at")
    Instant readAt;

    boolean found;
    String serial;
    String issuer;
    String subject;
    String holder;

    @Column(name = "valid_from")
    Instant validFrom;

    @Column(name = "valid_until")
    Instant validUntil;

    protected CertificateRow() {}

    CertificateRow(Sha256 paper, Instant at) {
        sha256 = paper.hex();
        askedAt = at;
    }

    void put(Optional<CertificateFacts> facts, Instant at) {
        readAt = at;
        found = facts.isPresent();
        facts.ifPresent(f -> {
            serial = f.serial().decimal();
            // PostgreSQL refuses U+0000 in text
            issuer = f.issuer().replace("\u0000", "");
            subject = f.subject().replace("\u0000", "");
            holder = f.holder().replace("\u0000", "");
            validFrom = f.from();
            validUntil = f.until();
        });
    }

    Optional<CertificateFacts> facts() {
        return found
                ? Optional.of(new CertificateFacts(
                        issuer, new SerialNumber(new BigInteger(serial)), subject, holder, validFrom, validUntil))
                : Optional.empty();
    }
}
