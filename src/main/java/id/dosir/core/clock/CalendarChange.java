package id.dosir.core.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a new calendar changes, by date.
 *
 * @param lines one for each date that is not the same in both
 */
public record CalendarChange(List<Line> lines) {

    /** What happens to a date. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * @param how what happens
     * @param day as it will be; as it was, when it is removed
     * @param before as it was, when it is changed; else null
     */
    public record Line(How how, SpecialDay day, SpecialDay before) {}

    public CalendarChange {
        lines = List.copyOf(lines);
    }

    public static CalendarChange between(List<SpecialDay> before, List<SpecialDay> after) {
        Map<LocalDate, SpecialDay> old = byDate(before);
        Map<LocalDate, SpecialDay> fresh = byDate(after);
        TreeSet<LocalDate> dates = new TreeSet<>(old.keySet());
        dates.addAll(fresh.keySet());
        return new CalendarChange(dates.stream()
                .filter(d -> !fresh.containsKey(d) || !fresh.get(d).equals(old.get(d)))
                .map(d -> line(old.get(d), fresh.get(d)))
                .toList());
    }

    private static Line line(SpecialDay before, SpecialDay after) {
        if (after == null) {
            return new Line(How.REMOVED, before, null);
        }
        return new Line(before == null ? How.ADDED : How.CHANGED, after, before);
    }

    private static Map<LocalDate, SpecialDay> byDate(List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> map = new TreeMap<>();
        days.forEach(d -> map.put(d.date(), d));
        return map;
    }
}
