package id.dosir.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Points in time as people read them, in the office's zone. */
@Named
@RequestScoped
public class Moments {

    @Inject
    Appearance appearance;

    @Inject
    OfficeTime office;

    @Inject
    ZoneId zone;

    /** @return hour and minute today, else with the day: {@code 22 November 2026, 10.20 WITA} */
    public String at(Instant moment) {
        ZonedDateTime time = moment.atZone(zone);
        boolean today = time.toLocalDate().equals(office.today());
        return format(time, today ? "HH.mm z" : "d MMMM uuuu, HH.mm z");
    }

    public String full(Instant moment) {
        return format(moment.atZone(zone), "d MMMM uuuu, HH.mm z");
    }

    /** The same for narrow columns: {@code 22 Nov 2026 10.20}. */
    public String brief(Instant moment) {
        return format(moment.atZone(zone), "d MMM uuuu HH.mm");
    }

    /** @return the end of a stretch of time: the hour alone on the day on which it began */
    public String after(Instant begin, Instant end) {
        boolean sameDay =
                begin.atZone(zone).toLocalDate().equals(end.atZone(zone).toLocalDate());
        return sameDay ? format(end.atZone(zone), "HH.mm z") : full(end);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", appearance.getLocale())
                .format(day);
    }

    /** @return the day of a moment in this office: {@code 22 November 2026} */
    public String date(Instant moment) {
        return day(moment.atZone(zone).toLocalDate());
    }

    /** @return a text that a log kept, with its dates in the person's language */
    public String within(String text) {
        return SpokenDates.in(text, appearance.getLocale());
    }

    /** @return such as {@code November 2026} */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", appearance.getLocale()).format(month);
    }

    private String format(ZonedDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, appearance.getLocale()).format(time);
    }
}
