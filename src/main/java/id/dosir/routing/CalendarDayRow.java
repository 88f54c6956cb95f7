package id.dosir.routing;

import id.dosir.core.clock.SpecialDay;
import id.dosir.core.clock.SpecialDay.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** One special day of an import. */
@Entity
@Table(name = "calendar_day")
class CalendarDayRow {

    @Id
    String id;

    @Column(name = "import_id")
    String importId;

    @Column(name = "of_date")
    LocalDate date;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;
    String hours;

    protected CalendarDayRow() {}

    CalendarDayRow(String importId, SpecialDay day) {
        this.id = importId + "/" + day.date();
        this.importId = importId;
        this.date = day.date();
        this.kind = day.kind();
        this.name = day.name();
        this.hours = Spans.words(day.hours());
    }

    SpecialDay toDay() {
        return new SpecialDay(
                date, kind, name, hours.isEmpty() ? List.of() : Spans.all(hours).orElseThrow());
    }
}
