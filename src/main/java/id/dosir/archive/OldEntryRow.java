package id.dosir.archive;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.core.oldregister.SourcePlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An entry of the old archive. No column may ever be updated. */
@Entity
@Table(name = "old_register_entry")
class OldEntryRow {

    @Id
    @Column(updatable = false)
    long id;

    @Column(name = "entry_key", updatable = false)
    String entryKey;

    @Column(name = "old_number", updatable = false)
    String oldNumber;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String nip;

    @Column(updatable = false)
    String agency;

    @Column(updatable = false)
    String position;

    @Column(updatable = false)
    String email;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    String letter;

    @Column(name = "letter_key", updatable = false)
    String letterKey;

    @Column(name = "letter_date", updatable = false)
    LocalDate letterDate;

    @Column(name = "revoked_on", updatable = false)
    LocalDate revokedOn;

    @Column(updatable = false)
    String serial;

    @Column(updatable = false)
    String note;

    @Column(name = "source_name", updatable = false)
    String sourceName;

    @Column(name = "source_sha256", updatable = false)
    String sourceFile;

    @Column(name = "source_sheet", updatable = false)
    String sourceSheet;

    @Column(name = "source_row", updatable = false)
    int sourceRow;

    @Column(name = "entered_at", updatable = false)
    Instant enteredAt;

    @Column(name = "entered_by", updatable = false)
    String enteredBy;

    protected OldEntryRow() {}

    OldEntryRow(String key, OldRegisterEntry from) {
        OldEntry entry = from.entry();
        this.id = from.number().value();
        this.entryKey = key;
        this.oldNumber = entry.oldNumber();
        this.name = entry.name();
        this.nip = entry.nip().map(Nip::digits).orElse(null);
        this.agency = entry.agency();
        this.position = entry.position();
        this.email = entry.email();
        this.reason = entry.reason();
        this.letter = entry.letter();
        this.letterKey = entry.letterKey();
        this.letterDate = entry.letterDate().orElse(null);
        this.revokedOn = entry.revoked().orElseThrow();
        this.serial = entry.serial().map(SerialNumber::decimal).orElse(null);
        this.note = entry.note();
        this.sourceName = from.source().fileName();
        this.sourceFile = from.source().file().hex();
        this.sourceSheet = from.source().sheet();
        this.sourceRow = from.source().row();
        this.enteredAt = from.takenInAt();
        this.enteredBy = from.takenInBy().value();
    }

    OldRegisterEntry toEntry() {
        OldEntry entry = new OldEntry(
                oldNumber,
                name,
                Optional.ofNullable(nip).map(Nip::new),
                agency,
                position,
                email,
                reason,
                letter,
                Optional.ofNullable(letterDate),
                Optional.of(revokedOn),
                Optional.ofNullable(serial).map(digits -> new SerialNumber(new BigInteger(digits))),
                note);
        return new OldRegisterEntry(
                new OldNumber(id),
                entry,
                new SourcePlace(sourceName, new Sha256(sourceFile), sourceSheet, sourceRow),
                enteredAt,
                new PersonId(enteredBy));
    }
}
