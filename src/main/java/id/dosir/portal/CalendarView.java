package id.dosir.portal;

import id.dosir.core.clock.SpecialDay;
import id.dosir.core.dossier.WorkCalendar.Period;
import id.dosir.core.dossier.WorkCalendar.Span;
import id.dosir.desk.CalendarDesk;
import id.dosir.routing.CalendarBook.Year;
import id.dosir.routing.CalendarFault;
import id.dosir.routing.OfficeClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What {@code /kalender} shows besides its form. */
@Named
@RequestScoped
public class CalendarView {

    @Inject
    CalendarPage page;

    @Inject
    CalendarDesk desk;

    @Inject
    OfficeClock office;

    @Inject
    OfficeTime time;

    @Inject
    Appearance appearance;

    @Inject
    Texts texts;

    private Year year;

    public Year getYear() {
        if (year == null) {
            year = desk.year(page.getYear());
        }
        return year;
    }

    public List<CalendarMonth> getMonths() {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        getYear().days().forEach(d -> days.put(d.date(), d));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(m -> CalendarMonth.of(
                        YearMonth.of(page.getYear(), m), office.calendar(), days, time.today(), appearance.getLocale()))
                .toList();
    }

    public List<String> getWeekdays() {
        return CalendarMonth.weekdays(appearance.getLocale());
    }

    /** @return periods with other hours that touch the year */
    public List<Period> getPeriods() {
        return office.calendar().periods().stream()
                .filter(p -> p.from().getYear() <= page.getYear() && p.until().getYear() >= page.getYear())
                .toList();
    }

    /** @return the ordinary week, or that of a period, such as {@code Senin 07.30-12.00, 13.00-16.00} */
    public List<String> week(Map<DayOfWeek, List<Span>> hours) {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(DayOfWeek::of)
                .filter(d -> !hours.getOrDefault(d, List.of()).isEmpty())
                .map(d -> name(d) + " " + spans(hours.get(d)))
                .toList();
    }

    public Map<DayOfWeek, List<Span>> getHours() {
        return office.calendar().hours();
    }

    public String spans(List<Span> spans) {
        DateTimeFormatter hour = DateTimeFormatter.ofPattern("HH.mm");
        return spans.stream()
                .map(s -> hour.format(s.from()) + "-" + hour.format(s.until()))
                .collect(Collectors.joining(", "));
    }

    /** @return such as {@code Jumat, 25 Desember} */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM", appearance.getLocale())
                .format(date);
    }

    public String fault(CalendarFault fault) {
        String sentence = texts.get("calendar.fault." + fault.what().name(), fault.detail());
        return fault.line() == 0 ? sentence : texts.get("calendar.line", String.valueOf(fault.line()), sentence);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(java.time.format.TextStyle.FULL, appearance.getLocale());
    }
}
