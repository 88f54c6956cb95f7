package id.dosir.routing;

import id.dosir.core.clock.SpecialDay;
import java.util.Comparator;
import java.util.List;

/**
 * What a calendar file says.
 *
 * @param days of the year asked for, by date
 * @param faults by line; with any of them, the days are worth nothing
 * @param left days of other years, which were left out
 */
public record CalendarRead(List<SpecialDay> days, List<CalendarFault> faults, int left) {

    public CalendarRead {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        faults = faults.stream()
                .sorted(Comparator.comparingInt(CalendarFault::line))
                .toList();
    }

    static CalendarRead refused(CalendarFault fault) {
        return new CalendarRead(List.of(), List.of(fault), 0);
    }
}
