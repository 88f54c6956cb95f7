package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.WorkCalendar.Span;
import id.dosir.routing.ShippedConfiguration;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar OFFICE = ShippedConfiguration.officeHours();
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private static Instant wita(String local) {
        return LocalDateTime.parse(local).atZone(WITA).toInstant();
    }

    private static StandardTime time(int figure, Unit unit) {
        return new StandardTime(figure, figure, unit);
    }

    @Provide
    Arbitrary<Instant> moments() {
        long from = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(from, from + 400L * 86_400).map(Instant::ofEpochSecond);
    }

    @Property
    void what_is_due_after_minutes_is_due_within_office_hours(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        ZonedDateTime due = OFFICE.due(start, time(minutes, Unit.MINUTES)).atZone(WITA);

        assertThat(OFFICE.on(due.toLocalDate()))
                .as("%s", due)
                .anyMatch(span -> due.toLocalTime().isAfter(span.from())
                        && !due.toLocalTime().isAfter(span.until()));
    }

    @Property
    void the_office_time_until_it_is_due_is_the_standard_time(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        assertThat(OFFICE.officeTime(start, OFFICE.due(start, time(minutes, Unit.MINUTES))))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void office_time_adds_up_and_never_exceeds_real_time(
            @ForAll("moments") Instant one,
            @ForAll @IntRange(max = 500) int hours,
            @ForAll @IntRange(max = 500) int more) {
        Instant two = one.plus(Duration.ofHours(hours));
        Instant three = two.plus(Duration.ofHours(more));

        assertThat(OFFICE.officeTime(one, three))
                .isEqualTo(OFFICE.officeTime(one, two).plus(OFFICE.officeTime(two, three)));
        assertThat(OFFICE.officeTime(one, two)).isLessThanOrEqualTo(Duration.between(one, two));
    }

    @Property
    void working_days_end_on_a_working_day_at_the_same_time_of_day(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 30) int days) {
        ZonedDateTime due = OFFICE.due(start, time(days, Unit.WORKING_DAYS)).atZone(WITA);

        assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(due.toLocalTime()).isEqualTo(start.atZone(WITA).toLocalTime());
    }

    @ParameterizedTest
    @CsvSource({
        // within the morning; over lunch; over the night; over Friday's break; over the weekend; from a Sunday
        "2026-11-23T08:00, 10, 2026-11-23T08:10",
        "2026-11-23T11:55, 10, 2026-11-23T13:05",
        "2026-11-23T15:55, 10, 2026-11-24T07:35",
        "2026-11-27T11:25, 10, 2026-11-27T13:05",
        "2026-11-27T16:25, 10, 2026-11-30T07:35",
        "2026-11-29T03:00, 10, 2026-11-30T07:40",
        "2026-11-23T15:50, 10, 2026-11-23T16:00",
        "2026-11-23T12:00, 1, 2026-11-23T13:01"
    })
    void minutes_run_in_office_hours_only(String start, int minutes, String due) {
        assertThat(OFFICE.due(wita(start), time(minutes, Unit.MINUTES))).isEqualTo(wita(due));
    }

    @Test
    void a_week_has_thirty_seven_and_a_half_hours() {
        assertThat(OFFICE.officeTime(wita("2026-11-23T00:00"), wita("2026-11-30T00:00")))
                .isEqualTo(Duration.ofMinutes(37 * 60 + 30));
    }

    @Test
    void the_upper_figure_counts_and_calendar_days_run_on_sundays() {
        assertThat(OFFICE.due(wita("2026-11-27T10:00"), new StandardTime(1, 2, Unit.WORKING_DAYS)))
                .isEqualTo(wita("2026-12-01T10:00"));
        assertThat(OFFICE.due(wita("2026-11-27T10:00"), new StandardTime(1, 2, Unit.CALENDAR_DAYS)))
                .isEqualTo(wita("2026-11-29T10:00"));
    }

    @Test
    void a_day_is_told_from_a_time_of_day_to_the_same_on_the_next_working_day() {
        assertThat(OFFICE.elapsed(wita("2026-11-20T10:00"), wita("2026-11-23T09:59"))
                        .workingDays())
                .isZero();
        assertThat(OFFICE.elapsed(wita("2026-11-20T10:00"), wita("2026-11-23T11:30")))
                .isEqualTo(new WorkCalendar.Elapsed(1, Duration.ofMinutes(90)));
    }

    @Test
    void what_begins_on_a_closed_day_is_counted_from_the_next_opening() {
        assertThat(OFFICE.elapsed(wita("2026-11-21T10:00"), wita("2026-11-23T11:30"))
                        .workingDays())
                .isZero();
    }

    @Test
    void nothing_has_elapsed_backwards() {
        assertThat(OFFICE.elapsed(wita("2026-11-23T10:00"), wita("2026-11-20T10:00")))
                .isEqualTo(new WorkCalendar.Elapsed(0, Duration.ZERO));
    }

    @Test
    void there_is_no_office_time_backwards() {
        assertThat(OFFICE.officeTime(wita("2026-11-24T10:00"), wita("2026-11-23T10:00")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void a_calendar_does_not_change_under_the_hands_of_its_reader() {
        List<Span> monday = new ArrayList<>(List.of(new Span(LocalTime.of(8, 0), LocalTime.of(9, 0))));
        WorkCalendar calendar = new WorkCalendar(WITA, Map.of(DayOfWeek.MONDAY, monday));
        monday.clear();

        assertThat(calendar.hours().get(DayOfWeek.MONDAY)).hasSize(1);
    }

    @Test
    void an_office_that_never_opens_is_refused_because_nothing_would_ever_be_due() {
        assertThatThrownBy(() -> new WorkCalendar(WITA, Map.of(DayOfWeek.MONDAY, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final WorkCalendar WITH_HOLIDAYS = ShippedConfiguration.officeWithHolidays();

    @Provide
    Arbitrary<Instant> years() {
        long from = Instant.parse("2025-12-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(from, from + 500L * 86_400).map(Instant::ofEpochSecond);
    }

    @Property
    void with_holidays_and_ramadan_the_office_time_until_it_is_due_is_still_the_standard_time(
            @ForAll("years") Instant start, @ForAll @IntRange(min = 1, max = 30_000) int minutes) {
        Instant due = WITH_HOLIDAYS.due(start, time(minutes, Unit.MINUTES));

        assertThat(WITH_HOLIDAYS.officeTime(start, due)).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(WITH_HOLIDAYS.on(due.atZone(WITA).toLocalDate()))
                .as("%s", due)
                .anyMatch(span -> due.atZone(WITA).toLocalTime().isAfter(span.from())
                        && !due.atZone(WITA).toLocalTime().isAfter(span.until()));
    }

    @Property
    void with_holidays_office_time_adds_up(
            @ForAll("years") Instant one,
            @ForAll @IntRange(max = 5000) int hours,
            @ForAll @IntRange(max = 5000) int more) {
        Instant two = one.plus(Duration.ofHours(hours));
        Instant three = two.plus(Duration.ofHours(more));

        assertThat(WITH_HOLIDAYS.officeTime(one, three))
                .isEqualTo(WITH_HOLIDAYS.officeTime(one, two).plus(WITH_HOLIDAYS.officeTime(two, three)));
    }

    /** The counting that walks over each day and each span, as slow as it is plain. */
    @Property(tries = 300)
    void counting_by_weeks_gives_what_walking_over_each_day_gives(
            @ForAll("years") Instant from, @ForAll @IntRange(max = 5000) int hours) {
        Instant until = from.plus(Duration.ofHours(hours));
        Duration walked = Duration.ZERO;
        LocalDate last = until.atZone(WITA).toLocalDate();
        for (LocalDate day = from.atZone(WITA).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Span span : WITH_HOLIDAYS.on(day)) {
                Instant begins = day.atTime(span.from()).atZone(WITA).toInstant();
                Instant ends = day.atTime(span.until()).atZone(WITA).toInstant();
                begins = begins.isBefore(from) ? from : begins;
                ends = ends.isAfter(until) ? until : ends;
                walked = begins.isBefore(ends) ? walked.plus(Duration.between(begins, ends)) : walked;
            }
        }
        assertThat(WITH_HOLIDAYS.officeTime(from, until)).isEqualTo(walked);
    }

    @Property
    void working_days_never_end_on_a_closed_day(
            @ForAll("years") Instant start, @ForAll @IntRange(min = 1, max = 300) int days) {
        ZonedDateTime due =
                WITH_HOLIDAYS.due(start, time(days, Unit.WORKING_DAYS)).atZone(WITA);

        assertThat(WITH_HOLIDAYS.on(due.toLocalDate())).isNotEmpty();
        assertThat(due.toLocalTime()).isEqualTo(start.atZone(WITA).toLocalTime());
    }

    @ParameterizedTest
    @CsvSource({
        // over New Year; over Nyepi, Idulfitri and the weekend; in Ramadan until three; over Christmas and its leave
        "2025-12-31T15:55, 10, 2026-01-02T07:35",
        "2026-03-17T14:55, 10, 2026-03-25T07:35",
        "2026-02-23T14:55, 10, 2026-02-24T08:05",
        "2026-12-23T15:55, 10, 2026-12-28T07:35"
    })
    void the_clock_stands_still_on_holidays(String start, int minutes, String due) {
        assertThat(WITH_HOLIDAYS.due(wita(start), time(minutes, Unit.MINUTES))).isEqualTo(wita(due));
    }

    @Test
    void a_week_of_ramadan_has_thirty_two_and_a_half_hours() {
        assertThat(WITH_HOLIDAYS.officeTime(wita("2026-03-02T00:00"), wita("2026-03-09T00:00")))
                .isEqualTo(Duration.ofMinutes(32 * 60 + 30));
    }

    @Test
    void a_day_with_hours_of_its_own_has_those_and_no_others() {
        LocalDate eve = LocalDate.of(2026, 12, 31);
        WorkCalendar calendar =
                OFFICE.withDays(Map.of(eve, List.of(new Span(LocalTime.of(7, 30), LocalTime.of(11, 0)))));

        assertThat(calendar.officeTime(wita("2026-12-31T00:00"), wita("2027-01-01T00:00")))
                .isEqualTo(Duration.ofMinutes(210));
        assertThat(calendar.due(wita("2026-12-31T10:55"), time(10, Unit.MINUTES)))
                .isEqualTo(wita("2027-01-01T07:35"));
    }

    @Test
    void a_thousand_years_are_counted_at_once() {
        Instant from = wita("2026-01-01T00:00");
        Instant until = wita("3026-01-01T00:00");

        assertTimeout(Duration.ofMillis(200), () -> {
            Duration office = WITH_HOLIDAYS.officeTime(from, until);
            Duration back = WITH_HOLIDAYS.officeTime(from, WITH_HOLIDAYS.after(from, office, time(1, Unit.MINUTES)));
            assertThat(back).isEqualTo(office);
            assertThat(WITH_HOLIDAYS.elapsed(from, until).workingDays()).isGreaterThan(260_000);
            assertThat(WITH_HOLIDAYS.due(from, time(Integer.MAX_VALUE, Unit.MINUTES)))
                    .isAfter(until);
        });
    }

    @Test
    void days_of_unsaid_kind_count_as_the_office_says() {
        StandardTime two = time(2, Unit.DAYS);

        assertThat(OFFICE.due(wita("2026-11-27T10:00"), two)).isEqualTo(wita("2026-12-01T10:00"));
        assertThat(OFFICE.withPlainDays(Unit.CALENDAR_DAYS).due(wita("2026-11-27T10:00"), two))
                .isEqualTo(wita("2026-11-29T10:00"));
    }
}
