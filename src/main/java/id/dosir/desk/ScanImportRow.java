package id.dosir.desk;

import id.dosir.desk.ScanLine.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A folder of scans on its way into the old archive. */
@Entity
@Table(name = "scan_import")
class ScanImportRow extends IncomingRow {

    private static final int NOT_LISTED = -1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scan_import")
    @SequenceGenerator(name = "scan_import", sequenceName = "scan_import_seq", allocationSize = 1)
    long id;

    String folder;

    @Column(name = "register_sha256")
    String register;

    @Column(name = "register_name")
    String registerName = "";

    int expected = NOT_LISTED;

    @Column(name = "looked_at")
    int lookedAt;

    int ready;
    int taken;
    int known;

    @Column(name = "without_entry")
    int withoutEntry;

    int doubtful;
    int refused;

    protected ScanImportRow() {}

    ScanImportRow(String folder, String askedBy, Instant at) {
        super(OldImport.State.CHECKING, askedBy, at);
        this.folder = folder;
    }

    boolean isListed() {
        return expected != NOT_LISTED;
    }

    /** Back to before the dry run. */
    void forget() {
        expected = NOT_LISTED;
        lookedAt = 0;
        ready = 0;
        known = 0;
        withoutEntry = 0;
        doubtful = 0;
        refused = 0;
        failure = "";
        state = OldImport.State.CHECKING;
    }

    void count(Verdict verdict, int more) {
        switch (verdict) {
            case READY -> ready += more;
            case TAKEN -> taken += more;
            case KNOWN -> known += more;
            case NO_ENTRY -> withoutEntry += more;
            case SEVERAL -> doubtful += more;
            case REFUSED -> refused += more;
            case LISTED -> lookedAt -= more;
        }
    }

    ScanImport toImport() {
        return new ScanImport(
                id,
                folder,
                registerName,
                askedBy,
                begunAt,
                Optional.ofNullable(endedAt),
                state,
                new ScanImport.Counts(expected, lookedAt, ready, taken, known, withoutEntry, doubtful, refused),
                failure);
    }
}
