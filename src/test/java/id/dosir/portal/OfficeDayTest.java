package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeDayTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final List<Span> HOURS = List.of(span("07:30", "12:00"), span("13:00", "16:00"));
    private static final WorkCalendar CALENDAR =
            new WorkCalendar(ZONE, Map.of(DayOfWeek.MONDAY, HOURS, DayOfWeek.FRIDAY, HOURS));

    @Test
    void within_office_hours_the_end_of_the_day_is_told() {
        assertThat(at("2026-11-23T10:24")).isEqualTo(new OfficeDay(true, true, time("2026-11-23T16:00")));
        assertThat(at("2026-11-23T13:00")).isEqualTo(new OfficeDay(true, true, time("2026-11-23T16:00")));
    }

    @Test
    void in_the_pause_the_end_of_the_pause_is_told() {
        assertThat(at("2026-11-23T12:00")).isEqualTo(new OfficeDay(false, true, time("2026-11-23T13:00")));
    }

    @Test
    void before_the_office_opens_its_opening_today_is_told() {
        assertThat(at("2026-11-23T06:00")).isEqualTo(new OfficeDay(false, true, time("2026-11-23T07:30")));
    }

    @Test
    void after_hours_the_next_working_day_is_told_with_its_name() {
        OfficeDay evening = at("2026-11-23T16:00");

        assertThat(evening).isEqualTo(new OfficeDay(false, false, time("2026-11-27T07:30")));
        assertThat(evening.pattern()).startsWith("EEEE");
        assertThat(at("2026-11-28T10:00").change()).isEqualTo(time("2026-11-30T07:30"));
    }

    private static OfficeDay at(String now) {
        return OfficeDay.at(time(now), CALENDAR);
    }

    private static ZonedDateTime time(String local) {
        return LocalDateTime.parse(local).atZone(ZONE);
    }

    private static Span span(String from, String until) {
        return new Span(LocalTime.parse(from), LocalTime.parse(until));
    }
}
