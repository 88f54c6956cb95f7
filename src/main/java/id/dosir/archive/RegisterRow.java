package id.dosir.archive;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.RegisterNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Optional;

/** A line of the register. No column may ever be updated: evidence is corrected by a later line. */
@Entity
@Table(name = "register_entry")
class RegisterRow {

    @Id
    @Column(updatable = false)
    String id;

    @Column(name = "of_year", updatable = false)
    int year;

    @Column(updatable = false)
    int sequence;

    @Column(updatable = false)
    String dossier;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String nip;

    @Column(name = "nik_masked", updatable = false)
    String nikMasked;

    @Column(updatable = false)
    String position;

    @Column(updatable = false)
    String agency;

    @Column(updatable = false)
    String serial;

    @Column(updatable = false)
    String reason;

    @Column(name = "crl_reason", updatable = false)
    int crlReason;

    @Column(name = "letter_number", updatable = false)
    String letterNumber;

    @Column(name = "letter_sha256", updatable = false)
    String letterFile;

    @Column(name = "requested_at", updatable = false)
    Instant requestedAt;

    @Column(name = "signed_at", updatable = false)
    Instant signedAt;

    @Column(name = "submitted_at", updatable = false)
    Instant submittedAt;

    @Column(name = "revoked_at", updatable = false)
    Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_by", updatable = false)
    RevocationConfirmation.Source confirmedBy;

    @Column(name = "entered_at", updatable = false)
    Instant enteredAt;

    @Column(name = "entered_by", updatable = false)
    String enteredBy;

    protected RegisterRow() {}

    RegisterRow(RegisterNumber number, RegisterEntry entry) {
        id = number.year() + "/" + number.sequence();
        year = number.year();
        sequence = number.sequence();
        dossier = entry.dossier().value();
        name = entry.name();
        nip = entry.nip().map(Nip::digits).orElse(null);
        nikMasked = entry.nikMasked();
        position = entry.position();
        agency = entry.agency();
        serial = entry.serial().map(SerialNumber::decimal).orElse(null);
        reason = entry.reason();
        crlReason = entry.crlReason();
        letterNumber = entry.letterNumber();
        letterFile = entry.letterFile().hex();
        requestedAt = entry.requestedAt();
        signedAt = entry.signedAt();
        submittedAt = entry.submittedAt();
        revokedAt = entry.revokedAt();
        confirmedBy = entry.confirmedBy();
        enteredAt = entry.enteredAt();
        enteredBy = entry.enteredBy().value();
    }

    RegisterEntry toEntry() {
        return new RegisterEntry(
                Optional.of(new RegisterNumber(year, sequence)),
                new DossierNumber(dossier),
                name,
                Optional.ofNullable(nip).map(Nip::new),
                nikMasked,
                position,
                agency,
                Optional.ofNullable(serial).map(s -> new SerialNumber(new BigInteger(s))),
                reason,
                crlReason,
                letterNumber,
                new Sha256(letterFile),
                requestedAt,
                signedAt,
                submittedAt,
                revokedAt,
                confirmedBy,
                enteredAt,
                new PersonId(enteredBy));
    }
}
