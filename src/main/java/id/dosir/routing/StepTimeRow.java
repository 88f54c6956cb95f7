package id.dosir.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How long a dossier stayed in a step. */
@Entity
@Table(name = "step_time")
class StepTimeRow {

    @Id
    String id;

    String dossier;

    @Column(name = "sop_code")
    String sopCode;

    @Column(name = "sop_version")
    int sopVersion;

    int step;

    @Column(name = "began_at")
    Instant beganAt;

    @Column(name = "ended_at")
    Instant endedAt;

    long used;
    long stood;
    boolean within;

    protected StepTimeRow() {}

    StepTimeRow(String dossier, int ordinal) {
        this.id = dossier + "/" + ordinal;
        this.dossier = dossier;
    }
}
