package id.dosir.letters;

import id.dosir.core.number.OutgoingNumber.Noted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Who set a block of numbers aside, and why. Added, never changed. */
@Entity
@Table(name = "number_reservation")
class NumberReservationRow {

    @Id
    String id;

    @Column(name = "of_year")
    int year;

    @Column(name = "first_sequence")
    int first;

    @Column(name = "last_sequence")
    int last;

    @Column(name = "for_day")
    LocalDate day;

    String reason;

    @Column(name = "by_person")
    String by;

    @Column(name = "by_name")
    String byName;

    Instant at;

    protected NumberReservationRow() {}

    NumberReservationRow(int year, int first, int count, LocalDate day, Noted noted) {
        this.id = year + "/" + first;
        this.year = year;
        this.first = first;
        this.last = first + count - 1;
        this.day = day;
        this.reason = noted.reason();
        this.by = noted.by();
        this.byName = noted.name();
        this.at = noted.at();
    }

    Noted noted() {
        return new Noted(by, byName, at, reason);
    }
}
