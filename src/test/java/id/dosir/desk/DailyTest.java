package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DailyTest {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Makassar");
    private static final LocalTime AT = LocalTime.of(2, 0);

    @Test
    void it_is_due_at_its_time_in_the_zone_of_the_office() {
        assertThat(due("2026-03-04T18:00:00Z")).isEqualTo("2026-03-04T18:00:00Z");
        assertThat(due("2026-03-05T09:30:00Z")).isEqualTo("2026-03-04T18:00:00Z");
    }

    @Test
    void before_that_time_it_was_due_the_day_before() {
        assertThat(due("2026-03-04T17:59:59Z")).isEqualTo("2026-03-03T18:00:00Z");
    }

    private static String due(String now) {
        return Daily.lastDue(AT, Instant.parse(now), OFFICE).toString();
    }
}
