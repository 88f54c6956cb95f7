package id.dosir.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Code under a receipt's QR. */
@Entity
@Table(name = "tracking")
class TrackingRow {

    @Id
    String code;

    String dossier;
    Instant since;

    protected TrackingRow() {}

    TrackingRow(String code, String dossier, Instant since) {
        this.code = code;
        this.dossier = dossier;
        this.since = since;
    }
}
