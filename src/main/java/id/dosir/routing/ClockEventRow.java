package id.dosir.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A rule that was told about a clock. Its id keeps it from being told twice. */
@Entity
@Table(name = "clock_event")
class ClockEventRow {

    @Id
    String id;

    String dossier;
    int visit;
    String rule;
    Instant at;

    protected ClockEventRow() {}

    ClockEventRow(String dossier, int visit, String rule, Instant at) {
        this.id = dossier + "/" + visit + "/" + rule;
        this.dossier = dossier;
        this.visit = visit;
        this.rule = rule;
        this.at = at;
    }
}
