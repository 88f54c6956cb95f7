package id.dosir.routing;

import id.dosir.core.dossier.Occasion;
import id.dosir.core.retention.StoragePlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The paper of a dossier came to stand here. */
@Entity
@Table(name = "paper_move")
class MoveRow {

    @Id
    String id;

    String dossier;
    int ordinal;
    String room;
    String rack;
    String box;
    String folder;
    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    protected MoveRow() {}

    MoveRow(String dossier, int ordinal, StoragePlace place, Occasion occasion) {
        this.id = dossier + "/" + ordinal;
        this.dossier = dossier;
        this.ordinal = ordinal;
        this.room = place.room();
        this.rack = place.rack();
        this.box = place.box();
        this.folder = place.folder();
        this.at = occasion.at();
        this.byPerson = occasion.by().id().value();
        this.byName = occasion.by().name();
    }

    StoragePlace toPlace() {
        return new StoragePlace(room, rack, box, folder);
    }
}
