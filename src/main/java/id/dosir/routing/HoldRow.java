package id.dosir.routing;

import id.dosir.core.dossier.Occasion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A legal hold that was put on a dossier, or lifted. */
@Entity
@Table(name = "legal_hold")
class HoldRow {

    @Id
    String id;

    String dossier;
    int ordinal;
    boolean put;
    String reason;
    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    protected HoldRow() {}

    HoldRow(String dossier, int ordinal, boolean put, String reason, Occasion occasion) {
        this.id = dossier + "/" + ordinal;
        this.dossier = dossier;
        this.ordinal = ordinal;
        this.put = put;
        this.reason = reason;
        this.at = occasion.at();
        this.byPerson = occasion.by().id().value();
        this.byName = occasion.by().name();
    }
}
