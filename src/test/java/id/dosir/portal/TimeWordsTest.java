package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import id.dosir.portal.TimeWords.Running;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

    private static final ZoneId LALOW = ZoneId.of("Asia/Makassar");
    private static final StandardTime TEN_MINUTES = new StandardTime(10, 10, Unit.MINUTES);
    private static final StandardTime TWO_DAYS = new StandardTime(1, 2, Unit.WORKING_DAYS);
    private static final WorkCalendar CALENDAR = calendar();
    private static final TimeWords WORDS =
            new TimeWords(CALENDAR, ResourceBundle.getBundle("id.dosir.portal.messages", Locale.forLanguageTag("id")));

    private static WorkCalendar calendar() {
        List<Span> day = List.of(
                new Span(LocalTime.of(7, 30), LocalTime.of(12, 0)), new Span(LocalTime.of(13, 0), LocalTime.of(16, 0)));
        Map<DayOfWeek, List<Span>> hours = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            hours.put(each, day);
        }
        return new WorkCalendar(LALOW, hours);
    }

    /** 23 November 2026 is a Monday. */
    private static Instant november(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 11, day, hour, minute).atZone(LALOW).toInstant();
    }

    private static ClockFace running(Instant since, StandardTime time, Instant now) {
        return WORDS.running(new Running(since, CALENDAR.due(since, time), Duration.ZERO, false), time, now);
    }

    private static Running deadline(Instant since, Instant due) {
        return new Running(since, due, Duration.ZERO, true);
    }

    @Test
    void a_clock_that_stood_still_goes_on_with_the_rest() {
        Running resumed = new Running(november(24, 9, 0), november(24, 9, 6), Duration.ofMinutes(4), false);

        assertThat(WORDS.running(resumed, TEN_MINUTES, november(24, 9, 2)))
                .isEqualTo(new ClockFace("sisa 4 m", "dari 10 m", 60, "", "6 m"));
    }

    @Test
    void time_that_is_left_is_told_with_what_it_is_measured_against() {
        ClockFace clock = running(november(23, 10, 20), TEN_MINUTES, november(23, 10, 24));

        assertThat(clock).isEqualTo(new ClockFace("sisa 6 m", "dari 10 m", 40, "", "4 m"));
    }

    @Test
    void the_last_quarter_is_a_warning() {
        assertThat(running(november(23, 10, 20), TEN_MINUTES, november(23, 10, 28))
                        .state())
                .isEqualTo("soon");
    }

    @Test
    void an_overrun_says_by_how_much() {
        ClockFace clock = running(november(23, 10, 0), TEN_MINUTES, november(23, 11, 24));

        assertThat(clock).isEqualTo(new ClockFace("lewat 1 j 14 m", "dari 10 m", 100, "over", "1 j 24 m"));
    }

    @Test
    void at_the_very_end_the_time_is_up_and_not_over_by_zero_minutes() {
        assertThat(running(november(23, 10, 0), TEN_MINUTES, november(23, 10, 10))
                        .words())
                .isEqualTo("waktu habis");
    }

    @Test
    void nights_and_weekends_do_not_count() {
        ClockFace clock = running(november(20, 15, 55), TEN_MINUTES, november(22, 20, 0));

        assertThat(clock.words()).isEqualTo("sisa 5 m");
    }

    @Test
    void days_are_working_days() {
        ClockFace clock = running(november(23, 9, 0), TWO_DAYS, november(23, 14, 0));

        assertThat(clock.words()).isEqualTo("sisa 1 hari kerja 3 j");
        assertThat(clock.of()).isEqualTo("dari 1-2 hari");
    }

    /** From a Monday to the Wednesday of the second week after it. */
    @Test
    void a_long_overrun_is_told_in_working_days_and_not_in_a_hundred_hours() {
        assertThat(running(november(9, 10, 0), TEN_MINUTES, november(25, 11, 0)).words())
                .isEqualTo("lewat 12 hari kerja");
        assertThat(running(november(9, 10, 0), TWO_DAYS, november(25, 11, 0)).words())
                .isEqualTo("lewat 10 hari kerja");
    }

    @Test
    void up_to_the_same_time_of_the_next_working_day_hours_are_told_and_then_a_day() {
        assertThat(running(november(20, 10, 0), TEN_MINUTES, november(23, 10, 9))
                        .words())
                .isEqualTo("lewat 7 j 29 m");
        assertThat(running(november(20, 10, 0), TEN_MINUTES, november(23, 13, 40))
                        .words())
                .isEqualTo("lewat 1 hari kerja 2 j");
    }

    @Test
    void calendar_days_are_days_of_the_week_and_not_of_the_office() {
        StandardTime threeDays = new StandardTime(3, 3, Unit.CALENDAR_DAYS);

        assertThat(running(november(9, 10, 0), threeDays, november(25, 11, 0)).words())
                .isEqualTo("lewat 13 hari");
    }

    @Test
    void a_step_that_took_weeks_tells_working_days() {
        assertThat(WORDS.used(Duration.ofHours(103), TEN_MINUTES).words()).isEqualTo("13 hari kerja");
    }

    @Test
    void words_are_of_the_readers_language_on_any_server() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeWords english =
                    new TimeWords(CALENDAR, ResourceBundle.getBundle("id.dosir.portal.messages", Locale.ENGLISH));

            assertThat(english.running(
                                    new Running(
                                            november(20, 10, 0),
                                            CALENDAR.due(november(20, 10, 0), TEN_MINUTES),
                                            Duration.ZERO,
                                            false),
                                    TEN_MINUTES,
                                    november(23, 10, 30))
                            .words())
                    .isEqualTo("1 working day over");
            assertThat(new TimeWords(
                                    CALENDAR,
                                    ResourceBundle.getBundle("id.dosir.portal.messages", Locale.forLanguageTag("id")))
                            .running(
                                    deadline(november(23, 9, 0), november(24, 11, 0)), TEN_MINUTES, november(23, 9, 30))
                            .of())
                    .isEqualTo("batas 24 Nov, 11.00");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_deadline_of_its_own_is_told_as_a_date() {
        ClockFace clock =
                WORDS.running(deadline(november(23, 9, 0), november(24, 11, 0)), TEN_MINUTES, november(23, 9, 30));

        assertThat(clock.of()).isEqualTo("batas 24 Nov, 11.00");
    }

    @Test
    void a_deadline_in_the_night_does_not_divide_by_zero() {
        ClockFace clock =
                WORDS.running(deadline(november(23, 20, 0), november(23, 21, 0)), TWO_DAYS, november(23, 20, 30));

        assertThat(clock.percent()).isZero();
    }

    @Test
    void a_finished_step_tells_what_it_took() {
        assertThat(WORDS.used(Duration.ofMinutes(4), TEN_MINUTES))
                .isEqualTo(new ClockFace("4 m", "dari 10 m", 40, "", "4 m"));
        assertThat(WORDS.used(Duration.ofMinutes(24), TEN_MINUTES).state()).isEqualTo("over");
        assertThat(WORDS.used(Duration.ofSeconds(20), TEN_MINUTES).words()).isEqualTo("< 1 m");
    }

    @Test
    void a_standard_time_is_one_figure_or_two() {
        assertThat(WORDS.standard(TEN_MINUTES)).isEqualTo("10 m");
        assertThat(WORDS.standard(TWO_DAYS)).isEqualTo("1-2 hari");
    }
}
