package id.dosir.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of the schedule of retention, with its text: days of dossiers were reckoned by it. */
@Entity
@Table(name = "retention_schedule")
class ScheduleRow {

    @Id
    int version;

    String sha256;
    String source;
    Instant since;

    protected ScheduleRow() {}

    ScheduleRow(int version, String sha256, String source, Instant since) {
        this.version = version;
        this.sha256 = sha256;
        this.source = source;
        this.since = since;
    }
}
