package id.dosir.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A running clock. Beside the dossier's own row and not in it: what happens here is no act, and must not make the form stale
 * that somebody is filling in.
 */
@Entity
@Table(name = "clock_alarm")
class ClockAlarmRow {

    @Id
    String dossier;

    String calendar;
    Instant at;

    protected ClockAlarmRow() {}

    ClockAlarmRow(String dossier) {
        this.dossier = dossier;
    }
}
