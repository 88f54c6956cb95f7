package id.dosir.archive;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.oldregister.OldNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A scan of an entry of the old archive. No column may ever be updated. */
@Entity
@Table(name = "old_register_scan")
class OldScanRow {

    @Id
    @Column(updatable = false)
    String id;

    @Column(updatable = false)
    long entry;

    @Column(updatable = false)
    String sha256;

    @Column(name = "file_name", updatable = false)
    String fileName;

    @Column(name = "media_type", updatable = false)
    String mediaType;

    @Column(updatable = false)
    long size;

    @Column(updatable = false)
    int pages;

    @Column(updatable = false)
    String source;

    @Column(name = "entered_at", updatable = false)
    Instant enteredAt;

    @Column(name = "entered_by", updatable = false)
    String enteredBy;

    protected OldScanRow() {}

    OldScanRow(OldScan scan) {
        this.id = id(scan.entry(), scan.file());
        this.entry = scan.entry().value();
        this.sha256 = scan.file().hex();
        this.fileName = scan.fileName();
        this.mediaType = scan.mediaType();
        this.size = scan.size();
        this.pages = scan.pages();
        this.source = scan.source();
        this.enteredAt = scan.takenInAt();
        this.enteredBy = scan.takenInBy().value();
    }

    static String id(OldNumber entry, Sha256 file) {
        return entry.value() + "/" + file.hex();
    }

    OldScan toScan() {
        return new OldScan(
                new OldNumber(entry),
                new Sha256(sha256),
                fileName,
                mediaType,
                size,
                pages,
                source,
                enteredAt,
                new PersonId(enteredBy));
    }
}
