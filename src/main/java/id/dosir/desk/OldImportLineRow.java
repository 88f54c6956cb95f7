package id.dosir.desk;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.RowFault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a dry run said of a row, or what it turned out to be since. */
@Entity
@Table(name = "old_import_line")
class OldImportLineRow {

    @Id
    String id;

    @Column(name = "import_id")
    long importId;

    @Column(name = "source_row")
    int row;

    @Enumerated(EnumType.STRING)
    OldImportLine.Verdict verdict;

    @Column(name = "entry_key")
    String entryKey;

    @Column(name = "same_as")
    String sameAs;

    /** One line each: column, fault, and what stood there. */
    String faults;

    @Column(name = "old_number")
    String oldNumber;

    String name;
    String nip;
    String agency;
    String position;
    String email;
    String reason;
    String letter;

    @Column(name = "letter_date")
    LocalDate letterDate;

    @Column(name = "revoked_on")
    LocalDate revokedOn;

    String serial;
    String note;

    /** Import and key of a clean line, in one: an index over both in which many values are looked up at once. */
    @Column(name = "key_claim")
    String keyClaim;

    /** Import and serial of a clean line, likewise. */
    @Column(name = "serial_claim")
    String serialClaim;

    protected OldImportLineRow() {}

    OldImportLineRow(long importId, String key, OldImportLine line) {
        OldEntry entry = line.entry();
        this.id = importId + "/" + line.row();
        this.importId = importId;
        this.row = line.row();
        this.entryKey = key;
        this.oldNumber = entry.oldNumber();
        this.name = entry.name();
        this.nip = entry.nip().map(Nip::digits).orElse(null);
        this.agency = entry.agency();
        this.position = entry.position();
        this.email = entry.email();
        this.reason = entry.reason();
        this.letter = entry.letter();
        this.letterDate = entry.letterDate().orElse(null);
        this.revokedOn = entry.revoked().orElse(null);
        this.serial = entry.serial().map(SerialNumber::decimal).orElse(null);
        this.note = entry.note();
        judged(line);
    }

    /** Writes down what the row is, by the dry run or since. */
    final void judged(OldImportLine line) {
        boolean clean = line.verdict() == OldImportLine.Verdict.CLEAN;
        verdict = line.verdict();
        sameAs = line.sameAs();
        faults = line.faults().stream().map(RowFault::line).collect(Collectors.joining("\n"));
        keyClaim = clean ? claim(importId, entryKey) : null;
        serialClaim = clean && serial != null ? claim(importId, serial) : null;
    }

    static String claim(long importId, String value) {
        return importId + "/" + value;
    }

    /** @return the value of a claim */
    static String claimed(String claim) {
        return claim.substring(claim.indexOf('/') + 1);
    }

    OldImportLine toLine() {
        return new OldImportLine(
                row,
                verdict,
                new OldEntry(
                        oldNumber,
                        name,
                        Optional.ofNullable(nip).map(Nip::new),
                        agency,
                        position,
                        email,
                        reason,
                        letter,
                        Optional.ofNullable(letterDate),
                        Optional.ofNullable(revokedOn),
                        Optional.ofNullable(serial).map(digits -> new SerialNumber(new BigInteger(digits))),
                        note),
                sameAs,
                faults.isEmpty()
                        ? List.of()
                        : faults.lines().map(RowFault::ofLine).toList());
    }
}
