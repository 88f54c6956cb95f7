package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A file on its way into the old archive. */
@Entity
@Table(name = "old_import")
class OldImportRow extends IncomingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "old_import")
    @SequenceGenerator(name = "old_import", sequenceName = "old_import_seq", allocationSize = 1)
    long id;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "file_sha256")
    String file;

    int sheet;

    @Column(name = "sheet_name")
    String sheetName = "";

    @Column(name = "head_row")
    int headRow;

    String mapping = "";
    int expected;

    @Column(name = "looked_at")
    int lookedAt;

    @Column(name = "last_row")
    int lastRow;

    int clean;
    int doubled;
    int faulty;
    int entered;
    int known;

    protected OldImportRow() {}

    OldImportRow(String fileName, String file, String askedBy, Instant at) {
        super(OldImport.State.MAPPING, askedBy, at);
        this.fileName = fileName;
        this.file = file;
    }

    void count(OldImportLine.Verdict verdict) {
        switch (verdict) {
            case CLEAN -> clean++;
            case DOUBLED -> doubled++;
            case FAULTY -> faulty++;
        }
    }

    /** Back to before the dry run. */
    void forget() {
        lookedAt = 0;
        lastRow = 0;
        clean = 0;
        doubled = 0;
        faulty = 0;
        failure = "";
    }

    OldImport toImport() {
        return new OldImport(
                id,
                fileName,
                askedBy,
                begunAt,
                Optional.ofNullable(endedAt),
                state,
                sheet,
                sheetName,
                OldImport.mapping(headRow, mapping),
                new OldImport.Counts(expected, lookedAt, clean, doubled, faulty, entered, known),
                failure);
    }
}
