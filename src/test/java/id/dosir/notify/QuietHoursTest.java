package id.dosir.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.dossier.WorkCalendar;
import id.dosir.notify.NoticeChoice.Mailing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

    static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
    static final WorkCalendar WEEKDAYS = weekdays();
    static final QuietHours NIGHTS = QuietHours.parse("18:00-07:00", true);

    @Test
    void a_mail_of_the_evening_waits_for_the_morning() {
        assertThat(NIGHTS.release(at("2026-11-23T18:00"), WEEKDAYS)).isEqualTo(at("2026-11-24T07:00"));
        assertThat(NIGHTS.release(at("2026-11-24T02:00"), WEEKDAYS)).isEqualTo(at("2026-11-24T07:00"));
        assertThat(NIGHTS.release(at("2026-11-24T07:00"), WEEKDAYS)).isEqualTo(at("2026-11-24T07:00"));
    }

    @Test
    void a_mail_of_friday_night_waits_for_monday() {
        assertThat(NIGHTS.release(at("2026-11-27T19:00"), WEEKDAYS)).isEqualTo(at("2026-11-30T07:00"));
    }

    @Test
    void without_quiet_hours_nothing_waits() {
        Instant sunday = at("2026-11-22T03:00");

        assertThat(QuietHours.NONE.release(sunday, WEEKDAYS)).isEqualTo(sunday);
        assertThat(QuietHours.parse("none", false)).isEqualTo(QuietHours.NONE);
    }

    @Test
    void a_calendar_without_office_days_keeps_no_mail_for_ever() {
        Map<DayOfWeek, List<WorkCalendar.Span>> onlyMonday = new EnumMap<>(DayOfWeek.class);
        onlyMonday.put(DayOfWeek.MONDAY, List.of(new WorkCalendar.Span(LocalTime.of(8, 0), LocalTime.of(9, 0))));
        Map<java.time.LocalDate, List<WorkCalendar.Span>> holidays = new java.util.HashMap<>();
        for (int day = 0; day < 400; day++) {
            holidays.put(java.time.LocalDate.of(2026, 11, 1).plusDays(day), List.of());
        }
        WorkCalendar closed = new WorkCalendar(MAKASSAR, onlyMonday).withDays(holidays);

        assertThat(NIGHTS.release(at("2026-11-23T10:00"), closed)).isBefore(at("2027-02-01T00:00"));
    }

    @Property
    void a_mail_never_goes_in_quiet_hours_nor_before_its_event_and_never_stays(
            @ForAll @LongRange(min = 1_790_000_000L, max = 1_890_000_000L) long second,
            @ForAll @IntRange(min = 0, max = 1439) int from,
            @ForAll @IntRange(min = 0, max = 1439) int until,
            @ForAll boolean daysOff,
            @ForAll Mailing mailing,
            @ForAll @IntRange(min = 0, max = 1439) int digest) {
        QuietHours quiet = new QuietHours(minute(from), minute(until), daysOff);
        Instant event = Instant.ofEpochSecond(second);

        Instant due = new NoticeChoice(mailing, quiet).due(event, minute(digest), WEEKDAYS);

        assertThat(due).isAfterOrEqualTo(event);
        assertThat(quiet.cover(due, WEEKDAYS)).isFalse();
        assertThat(Duration.between(event, due)).isLessThan(Duration.ofDays(7));
    }

    @Property
    void what_happens_later_is_not_told_earlier(
            @ForAll @LongRange(min = 1_790_000_000L, max = 1_890_000_000L) long second,
            @ForAll @IntRange(min = 0, max = 500_000) int later,
            @ForAll Mailing mailing) {
        NoticeChoice choice = new NoticeChoice(mailing, NIGHTS);
        Instant event = Instant.ofEpochSecond(second);

        assertThat(choice.due(event.plusSeconds(later), LocalTime.of(7, 30), WEEKDAYS))
                .isAfterOrEqualTo(choice.due(event, LocalTime.of(7, 30), WEEKDAYS));
    }

    @Test
    void the_digest_comes_at_its_time_after_the_event() {
        NoticeChoice daily = new NoticeChoice(Mailing.DAILY, QuietHours.NONE);

        assertThat(daily.due(at("2026-11-23T07:29"), LocalTime.of(7, 30), WEEKDAYS))
                .isEqualTo(at("2026-11-23T07:30"));
        assertThat(daily.due(at("2026-11-23T07:30"), LocalTime.of(7, 30), WEEKDAYS))
                .isEqualTo(at("2026-11-24T07:30"));
    }

    @Test
    void a_wrong_setting_is_named() {
        assertThatThrownBy(() -> NoticeSettings.of("6pm-7am", false, "07:30")).hasMessageContaining("dosir.mail.quiet");
        assertThatThrownBy(() -> NoticeSettings.of("18:00", false, "07:30")).hasMessageContaining("dosir.mail.quiet");
        assertThatThrownBy(() -> NoticeSettings.of("none", false, "24:30")).hasMessageContaining("dosir.mail.digest");
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.ofSecondOfDay(ofDay * 60L);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(MAKASSAR).toInstant();
    }

    private static WorkCalendar weekdays() {
        Map<DayOfWeek, List<WorkCalendar.Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < 6) {
                week.put(day, List.of(new WorkCalendar.Span(LocalTime.of(7, 30), LocalTime.of(16, 0))));
            }
        }
        return new WorkCalendar(MAKASSAR, week);
    }
}
