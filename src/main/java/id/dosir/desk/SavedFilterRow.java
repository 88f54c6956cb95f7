package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A filter of the tray, or a search of the register, that a person gave a name. */
@Entity
@Table(name = "tray_filter")
class SavedFilterRow {

    /** Person, place and name: the same name twice is the same filter. */
    @Id
    String id;

    String person;
    String name;
    String address;
    String place;
    boolean shared;

    @Column(name = "saved_at")
    Instant savedAt;

    protected SavedFilterRow() {}

    SavedFilterRow(String id, String person, String place) {
        this.id = id;
        this.person = person;
        this.place = place;
    }
}
