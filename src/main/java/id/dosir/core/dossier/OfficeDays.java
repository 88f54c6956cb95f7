package id.dosir.core.dossier;

import id.dosir.core.dossier.WorkCalendar.Period;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * The days of an office, counted without walking over them: whole weeks are multiplied, and days that differ from the week are
 * summed up once, when the calendar is made. A span of a thousand years costs as much as one of a day.
 */
final class OfficeDays {

    private final Map<DayOfWeek, List<Span>> week;
    private final TreeMap<LocalDate, List<Span>> differing = new TreeMap<>();
    private final TreeMap<Long, Sum> corrections = new TreeMap<>();

    /**
     * @param office time to add to what the week alone gives
     * @param days working days to add likewise
     */
    private record Sum(Duration office, long days) {}

    OfficeDays(Map<DayOfWeek, List<Span>> week, List<Period> periods, Map<LocalDate, List<Span>> days) {
        this.week = week;
        for (Period period : periods) {
            for (LocalDate day = period.from(); !day.isAfter(period.until()); day = day.plusDays(1)) {
                differing.put(day, period.hours().getOrDefault(day.getDayOfWeek(), List.of()));
            }
        }
        differing.putAll(days);
        Sum sum = new Sum(Duration.ZERO, 0);
        for (Map.Entry<LocalDate, List<Span>> day : differing.entrySet()) {
            List<Span> usual = usual(day.getKey());
            sum = new Sum(
                    sum.office().plus(length(day.getValue())).minus(length(usual)),
                    sum.days() + working(day.getValue()) - working(usual));
            corrections.put(day.getKey().toEpochDay() + 1, sum);
        }
    }

    List<Span> on(LocalDate day) {
        List<Span> spans = differing.get(day);
        return spans == null ? usual(day) : spans;
    }

    /** @return office time of all days before this one, from a fixed Monday on; negative before that */
    Duration officeBefore(long epochDay) {
        Duration whole = length(DayOfWeek.values()).multipliedBy(weeks(epochDay));
        return whole.plus(length(partOfWeek(epochDay)))
                .plus(correction(epochDay).office());
    }

    /** @return working days before this one, likewise */
    long workingBefore(long epochDay) {
        return weeks(epochDay) * working(DayOfWeek.values())
                + working(partOfWeek(epochDay))
                + correction(epochDay).days();
    }

    /** @return the first day, not before {@code from}, for which a condition holds that once true stays true */
    static long first(long from, LongPredicate reached) {
        long low = from - 1;
        long step = 1;
        while (!reached.test(low + step)) {
            low += step;
            step *= 2;
        }
        long high = low + step;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Epoch day 4 was a Monday. */
    private static long weeks(long epochDay) {
        return Math.floorDiv(epochDay - 4, 7);
    }

    private static DayOfWeek[] partOfWeek(long epochDay) {
        DayOfWeek[] part = new DayOfWeek[Math.floorMod(epochDay - 4, 7)];
        System.arraycopy(DayOfWeek.values(), 0, part, 0, part.length);
        return part;
    }

    private Sum correction(long epochDay) {
        Map.Entry<Long, Sum> last = corrections.floorEntry(epochDay);
        return last == null ? new Sum(Duration.ZERO, 0) : last.getValue();
    }

    private List<Span> usual(LocalDate day) {
        return week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private Duration length(DayOfWeek[] days) {
        Duration sum = Duration.ZERO;
        for (DayOfWeek day : days) {
            sum = sum.plus(length(week.getOrDefault(day, List.of())));
        }
        return sum;
    }

    private long working(DayOfWeek[] days) {
        long sum = 0;
        for (DayOfWeek day : days) {
            sum += working(week.getOrDefault(day, List.of()));
        }
        return sum;
    }

    static Duration length(List<Span> spans) {
        return spans.stream().map(s -> Duration.between(s.from(), s.until())).reduce(Duration.ZERO, Duration::plus);
    }

    private static long working(List<Span> spans) {
        return spans.isEmpty() ? 0 : 1;
    }
}
