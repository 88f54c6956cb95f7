package id.dosir.core.dossier;

import id.dosir.core.dossier.StandardTime.Unit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the office works: hours by weekday (Perpres 21/2023), other hours for a period such as Ramadan, and single days off or
 * with hours of their own. Time is counted as the office's clock on the wall tells it.
 */
public final class WorkCalendar {

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
     * Other hours for some weeks.
     *
     * @param name such as {@code Ramadan 1447 H}
     * @param from first day
     * @param until last day, at most a year later
     * @param hours spans of each working day; a day without any is no working day
     */
    public record Period(String name, LocalDate from, LocalDate until, Map<DayOfWeek, List<Span>> hours) {
        public Period {
            hours = copy(hours);
            if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > 366) {
                throw new IllegalArgumentException("no period of at most a year: " + from + " to " + until);
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

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Span>> hours;
    private final List<Period> periods;
    private final Map<LocalDate, List<Span>> days;
    private final Unit plainDays;
    private final OfficeDays office;

    /**
     * @param zone in which the hours stand
     * @param hours spans of each working day, in order and apart; a day without any is no working day
     */
    public WorkCalendar(ZoneId zone, Map<DayOfWeek, List<Span>> hours) {
        this(zone, hours, List.of(), Map.of(), Unit.WORKING_DAYS);
    }

    private WorkCalendar(
            ZoneId zone,
            Map<DayOfWeek, List<Span>> hours,
            List<Period> periods,
            Map<LocalDate, List<Span>> days,
            Unit plainDays) {
        this.zone = zone;
        this.hours = copy(hours);
        this.periods = List.copyOf(periods);
        this.days = new TreeMap<>(days);
        this.plainDays = plainDays;
        if (this.hours.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("office hours name no working day");
        }
        this.office = new OfficeDays(this.hours, this.periods, this.days);
    }

    /** @param others with hours of their own, none of them overlapping */
    public WorkCalendar withPeriods(List<Period> others) {
        return new WorkCalendar(zone, hours, others, days, plainDays);
    }

    /** @param special spans of days that differ from their weekday and period; none on a day off */
    public WorkCalendar withDays(Map<LocalDate, List<Span>> special) {
        return new WorkCalendar(zone, hours, periods, special, plainDays);
    }

    /** @param unit what a standard time counts that says only "days" ({@link Unit#DAYS}) */
    public WorkCalendar withPlainDays(Unit unit) {
        return new WorkCalendar(zone, hours, periods, days, unit);
    }

    public ZoneId zone() {
        return zone;
    }

    /** @return the ordinary week */
    public Map<DayOfWeek, List<Span>> hours() {
        return hours;
    }

    public List<Period> periods() {
        return periods;
    }

    /** @return spans in which the office works on that day; none when it is closed */
    public List<Span> on(LocalDate day) {
        return office.on(day);
    }

    /** @return the same time with its unit as this office counts it: never {@link Unit#DAYS} */
    public StandardTime counted(StandardTime time) {
        return time.unit() == Unit.DAYS ? new StandardTime(time.least(), time.most(), plainDays) : time;
    }

    /**
     * When a standard time is used up.
     *
     * @param start since when the clock runs
     * @param time upper figure counts; minutes run in office hours, days end at the same time of day
     */
    public Instant due(Instant start, StandardTime time) {
        StandardTime counted = counted(time);
        return counted.unit() == Unit.WORKING_DAYS
                ? afterWorkingDays(start, counted.most())
                : after(start, Duration.of(counted.most(), lengthOf(counted)), counted);
    }

    private static ChronoUnit lengthOf(StandardTime counted) {
        return counted.unit() == Unit.MINUTES ? ChronoUnit.MINUTES : ChronoUnit.DAYS;
    }

    /** @return time between two moments as the standard counts it: office time, or plain time for calendar days; never negative */
    public Duration span(Instant from, Instant until, StandardTime time) {
        if (counted(time).unit() != Unit.CALENDAR_DAYS) {
            return officeTime(from, until);
        }
        return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
    }

    /** @return when so much time has passed, counted as {@link #span} does */
    public Instant after(Instant start, Duration needed, StandardTime time) {
        return counted(time).unit() == Unit.CALENDAR_DAYS ? start.plus(needed) : afterOfficeTime(start, needed);
    }

    /** @return office time between two moments; zero when {@code until} is not later */
    public Duration officeTime(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            return Duration.ZERO;
        }
        return officeBefore(until).minus(officeBefore(from));
    }

    /**
     * Office time between two moments in whole working days and a rest.
     *
     * @param from counted from the next opening when the office is closed then
     * @return nothing at all when {@code until} is not later
     */
    public Elapsed elapsed(Instant from, Instant until) {
        LocalDateTime counted = local(afterOfficeTime(from, Duration.ZERO));
        LocalDateTime end = local(until);
        long last = end.toLocalDate().toEpochDay() - (end.toLocalTime().isBefore(counted.toLocalTime()) ? 1 : 0);
        long first = counted.toLocalDate().toEpochDay() + 1;
        long passed = last < first ? 0 : office.workingBefore(last + 1) - office.workingBefore(first);
        Instant rest = passed == 0 ? instant(counted) : afterWorkingDays(instant(counted), passed);
        return new Elapsed(Math.toIntExact(passed), officeTime(rest, until));
    }

    private Instant afterOfficeTime(Instant start, Duration needed) {
        LocalDateTime begin = local(start);
        Duration left = needed;
        for (Span span : on(begin.toLocalDate())) {
            LocalTime from = later(span.from(), begin.toLocalTime());
            Duration here = Duration.between(from, span.until());
            if (here.compareTo(left) >= 0) {
                return instant(begin.toLocalDate().atTime(from).plus(left));
            }
            left = here.isNegative() ? left : left.minus(here);
        }
        return afterOfficeTime(begin.toLocalDate().toEpochDay() + 1, left);
    }

    private Instant afterOfficeTime(long firstDay, Duration needed) {
        Duration target = office.officeBefore(firstDay).plus(needed.isZero() ? Duration.ofNanos(1) : needed);
        long day = OfficeDays.first(firstDay, d -> office.officeBefore(d + 1).compareTo(target) >= 0);
        Duration left = needed.minus(office.officeBefore(day).minus(office.officeBefore(firstDay)));
        LocalDate date = LocalDate.ofEpochDay(day);
        for (Span span : on(date)) {
            Duration here = Duration.between(span.from(), span.until());
            if (here.compareTo(left) >= 0) {
                return instant(date.atTime(span.from()).plus(left));
            }
            left = left.minus(here);
        }
        throw new IllegalStateException("no office time on " + date);
    }

    private Instant afterWorkingDays(Instant start, long count) {
        LocalDateTime begin = local(start);
        long next = begin.toLocalDate().toEpochDay() + 1;
        long target = office.workingBefore(next) + count;
        long day = OfficeDays.first(next, d -> office.workingBefore(d + 1) >= target);
        return instant(LocalDate.ofEpochDay(day).atTime(begin.toLocalTime()));
    }

    private Duration officeBefore(Instant moment) {
        LocalDateTime local = local(moment);
        Duration sum = office.officeBefore(local.toLocalDate().toEpochDay());
        for (Span span : on(local.toLocalDate())) {
            LocalTime until = local.toLocalTime().isBefore(span.until()) ? local.toLocalTime() : span.until();
            if (until.isAfter(span.from())) {
                sum = sum.plus(Duration.between(span.from(), until));
            }
        }
        return sum;
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<DayOfWeek, List<Span>> copy(Map<DayOfWeek, List<Span>> hours) {
        Map<DayOfWeek, List<Span>> copy = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, spans) -> copy.put(day, List.copyOf(spans)));
        return Map.copyOf(copy);
    }
}
