package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.retention.PackedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A package that was made of a dossier. */
@Entity
@Table(name = "record_package")
class RecordPackageRow {

    @Id
    String id;

    String dossier;
    int ordinal;
    String manifest;
    String sha256;

    @Column(name = "size_bytes")
    long size;

    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    protected RecordPackageRow() {}

    RecordPackageRow(String dossier, int ordinal, Sha256 manifest, Sha256 file, long size, Occasion occasion) {
        this.id = dossier + "/" + ordinal;
        this.dossier = dossier;
        this.ordinal = ordinal;
        this.manifest = manifest.hex();
        this.sha256 = file.hex();
        this.size = size;
        this.at = occasion.at();
        this.byPerson = occasion.by().id().value();
        this.byName = occasion.by().name();
    }

    PackedRecord toPacked() {
        return new PackedRecord(ordinal, new Sha256(manifest), new Sha256(sha256), size, at, byName);
    }
}
