package id.dosir.portal;

import id.dosir.core.clock.SpecialDay;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A month as the year view draws it.
 *
 * @param name in words
 * @param weeks rows of seven, from Monday
 * @param special its special days, in order
 */
public record CalendarMonth(String name, List<List<Cell>> weeks, List<SpecialDay> special) {

    /**
     * One place in the grid.
     *
     * @param day of the month; 0 outside of it
     * @param look style classes
     * @param name why it differs; empty on an ordinary day
     */
    public record Cell(int day, String look, String name) {

        static final Cell NONE = new Cell(0, "", "");
    }

    static CalendarMonth of(
            YearMonth month, WorkCalendar calendar, Map<LocalDate, SpecialDay> days, LocalDate today, Locale locale) {
        List<List<Cell>> weeks = new ArrayList<>();
        List<Cell> week = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            week.add(Cell.NONE);
        }
        for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            week.add(cell(day, calendar, days.get(day), today));
            if (week.size() == 7) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        while (!week.isEmpty() && week.size() < 7) {
            week.add(Cell.NONE);
        }
        if (!week.isEmpty()) {
            weeks.add(List.copyOf(week));
        }
        return new CalendarMonth(
                month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale),
                weeks,
                days.values().stream()
                        .filter(d -> YearMonth.from(d.date()).equals(month))
                        .toList());
    }

    private static Cell cell(LocalDate day, WorkCalendar calendar, SpecialDay special, LocalDate today) {
        List<String> look = new ArrayList<>();
        Period period = calendar.periods().stream()
                .filter(p -> !day.isBefore(p.from()) && !day.isAfter(p.until()))
                .findFirst()
                .orElse(null);
        if (special != null) {
            look.add("k-" + special.kind().word());
        } else if (calendar.on(day).isEmpty()) {
            look.add("k-tutup");
        }
        if (period != null) {
            look.add("k-masa");
        }
        if (day.equals(today)) {
            look.add("k-kini");
        }
        String name = special != null ? special.name() : period != null ? period.name() : "";
        return new Cell(day.getDayOfMonth(), String.join(" ", look), name);
    }

    /** @return initials of the weekdays, from Monday */
    static List<String> weekdays(Locale locale) {
        LocalDate monday = LocalDate.of(2024, 1, 1);
        return monday.datesUntil(monday.plusDays(7))
                .map(d -> DateTimeFormatter.ofPattern("EEE", locale).format(d))
                .toList();
    }
}
