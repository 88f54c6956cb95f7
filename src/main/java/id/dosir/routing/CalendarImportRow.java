package id.dosir.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Special days of one year as they were taken in at one time. */
@Entity
@Table(name = "calendar_import")
class CalendarImportRow {

    @Id
    String id;

    @Column(name = "of_year")
    int year;

    int version;

    @Column(name = "file_name")
    String fileName;

    String sha256;
    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    protected CalendarImportRow() {}

    CalendarImportRow(int year, int version) {
        this.id = year + "/" + version;
        this.year = year;
        this.version = version;
    }
}
