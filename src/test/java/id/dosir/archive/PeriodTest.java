package id.dosir.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 17);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17/3/2026",
                "17-03-2026",
                "17.3.2026",
                "2026-03-17",
                "17 Maret 2026",
                "17 mar 2026",
                "17 March 2026",
                "17-MAR-2026",
                "17 Mar. 2026"
            })
    void a_day_is_one_day(String text) {
        assertThat(Period.of(text)).contains(new Period(DAY, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Februari 2026", "Peb 2026", "feb. 2026", "February 2026", "2026-02", "2026-2", "02/2026"})
    void a_month_has_all_of_its_days(String text) {
        assertThat(Period.of(text)).contains(new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void a_year_has_all_of_its_days() {
        assertThat(Period.of("2025")).contains(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/2/2026",
                "13/2026",
                "0/1/2026",
                "1850",
                "9999",
                "800/7147",
                "Maret",
                "Rahayu 2026",
                "2026-13",
                "19820317",
                "12/5",
                "32 Maret 2026",
                "Mei-Mei 2026x"
            })
    void what_is_no_date_of_the_calendar_is_none(String text) {
        assertThat(Period.of(text)).isEmpty();
    }
}
