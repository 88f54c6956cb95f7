package id.dosir.core.dossier;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Office hours by weekday (Perpres 21/2023).
 *
 * @param zone in which the hours stand
 * @param hours spans of each working day, in order and apart; a day without any is no working day
 */
public record WorkCalendar(ZoneId zone, Map<DayOfWeek, List<Span>> hours) {

    /**
     * @param from inclusive
     * @param until exclusive
     */
    public record Span(LocalTime from, LocalTime until) {
        public Span {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("office hours end before they begin: " + from + " to " + until);
            }
        }
    }

    /**
     * Office time as people tell it.
     *
     * @param workingDays whole ones, each from a time of day to the same on the next working day
     * @param rest office time beyond them, less than about a day
     */
    public record Elapsed(int workingDays, Duration rest) {}

    public WorkCalendar {
        Map<DayOfWeek, List<Span>> copy = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, spans) -> copy.put(day, List.copyOf(spans)));
        hours = Map.copyOf(copy);
        if (hours.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("office hours name no working day");
        }
    }

    /**
     * When a standard time is used up.
     *
     * @param start since when the clock runs
     * @param time upper figure counts; minutes run in office hours, days end at the same time of day
     */
    public Instant due(Instant start, StandardTime time) {
        return switch (time.unit()) {
            case MINUTES -> afterOfficeTime(start, Duration.ofMinutes(time.most()));
            case CALENDAR_DAYS -> start.atZone(zone).plusDays(time.most()).toInstant();
            case WORKING_DAYS -> afterWorkingDays(start, time.most());
        };
    }

    /** @return office time between two moments; zero when {@code until} is not later */
    public Duration officeTime(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Span span : spans(day)) {
                Instant begins = later(at(day, span.from()), from);
                Instant ends = at(day, span.until()).isBefore(until) ? at(day, span.until()) : until;
                if (begins.isBefore(ends)) {
                    sum = sum.plus(Duration.between(begins, ends));
                }
            }
        }
        return sum;
    }

    /**
     * Office time between two moments in whole working days and a rest.
     *
     * @param from counted from the next opening when the office is closed then
     * @return nothing at all when {@code until} is not later
     */
    public Elapsed elapsed(Instant from, Instant until) {
        Instant counted = afterOfficeTime(from, Duration.ZERO);
        int days = 0;
        for (Instant next = afterWorkingDays(counted, 1); !next.isAfter(until); next = afterWorkingDays(next, 1)) {
            counted = next;
            days++;
        }
        return new Elapsed(days, officeTime(counted, until));
    }

    private Instant afterOfficeTime(Instant start, Duration needed) {
        Duration left = needed;
        for (LocalDate day = start.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
            for (Span span : spans(day)) {
                Instant begins = later(at(day, span.from()), start);
                Duration here = Duration.between(begins, at(day, span.until()));
                if (here.compareTo(left) >= 0) {
                    return begins.plus(left);
                }
                if (!here.isNegative()) {
                    left = left.minus(here);
                }
            }
        }
    }

    private Instant afterWorkingDays(Instant start, int days) {
        ZonedDateTime moment = start.atZone(zone);
        for (int left = days; left > 0; ) {
            moment = moment.plusDays(1);
            if (!spans(moment.toLocalDate()).isEmpty()) {
                left--;
            }
        }
        return moment.toInstant();
    }

    private List<Span> spans(LocalDate day) {
        return hours.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
