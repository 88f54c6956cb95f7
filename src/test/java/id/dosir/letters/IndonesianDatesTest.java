package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class IndonesianDatesTest {

    private final IndonesianDates dates = new IndonesianDates(ZoneId.of("Asia/Makassar"));

    @Test
    void months_are_indonesian_and_days_have_no_leading_zero() {
        assertThat(dates.day(LocalDate.of(2026, 8, 7))).isEqualTo("7 Agustus 2026");
    }

    @Test
    void the_day_is_that_of_the_office_not_of_greenwich() {
        assertThat(dates.day(Instant.parse("2026-12-31T16:30:00Z"))).isEqualTo("1 Januari 2027");
    }

    @Test
    void times_carry_a_dot_and_the_name_of_the_zone() {
        assertThat(dates.minute(Instant.parse("2026-11-23T03:00:59Z"))).isEqualTo("23 November 2026, 11.00 WITA");
        assertThat(new IndonesianDates(ZoneId.of("Asia/Jakarta")).minute(Instant.parse("2026-05-02T03:00:00Z")))
                .isEqualTo("2 Mei 2026, 10.00 WIB");
    }
}
