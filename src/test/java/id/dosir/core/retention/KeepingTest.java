package id.dosir.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.retention.Keeping.Phase;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The days of a closed dossier. */
class KeepingTest {

    private static final Series TWO_AND_THREE =
            new Series("000.6.5.2", "Pelaksanaan verifikasi", 2, 3, RetentionAction.DESTROY);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2090, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Series> series() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(RetentionAction.values()))
                .as((active, inactive, action) -> new Series("000.6.5", "Uji", active, inactive, action));
    }

    @Test
    void a_dossier_is_active_two_years_and_inactive_three_from_the_day_it_was_closed() {
        Keeping keeping = Keeping.of(TWO_AND_THREE, LocalDate.of(2026, 11, 23));

        assertThat(keeping.phaseOn(LocalDate.of(2028, 11, 23))).isEqualTo(Phase.ACTIVE);
        assertThat(keeping.phaseOn(LocalDate.of(2028, 11, 24))).isEqualTo(Phase.INACTIVE);
        assertThat(keeping.phaseOn(LocalDate.of(2031, 11, 23))).isEqualTo(Phase.INACTIVE);
        assertThat(keeping.phaseOn(LocalDate.of(2031, 11, 24))).isEqualTo(Phase.DUE);
    }

    @Test
    void a_leap_day_ends_on_the_last_of_february_and_comes_back_in_a_leap_year() {
        Keeping keeping =
                Keeping.of(new Series("000.6.5", "Uji", 1, 3, RetentionAction.DESTROY), LocalDate.of(2028, 2, 29));

        assertThat(keeping.activeUntil()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(keeping.keepUntil()).isEqualTo(LocalDate.of(2032, 2, 29));
    }

    @Property
    void nothing_is_due_on_the_day_it_is_closed_nor_before_all_its_years_are_over(
            @ForAll("series") Series series, @ForAll("days") LocalDate closed) {
        Keeping keeping = Keeping.of(series, closed);

        assertThat(keeping.phaseOn(closed)).isEqualTo(Phase.ACTIVE);
        assertThat(keeping.phaseOn(closed.plusYears(series.activeYears() + series.inactiveYears())))
                .isNotEqualTo(Phase.DUE);
        assertThat(keeping.phaseOn(closed.plusYears(series.activeYears() + series.inactiveYears())
                        .plusDays(1)))
                .isEqualTo(Phase.DUE);
    }

    @Property
    void a_phase_that_is_over_never_comes_back(
            @ForAll("series") Series series, @ForAll("days") LocalDate closed, @ForAll("days") LocalDate day) {
        Keeping keeping = Keeping.of(series, closed);

        assertThat(keeping.phaseOn(day.plusDays(1)).ordinal())
                .isGreaterThanOrEqualTo(keeping.phaseOn(day).ordinal());
    }

    @Property
    void what_was_closed_later_is_never_due_earlier(
            @ForAll("series") Series series, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(Keeping.of(series, later).keepUntil())
                .isAfterOrEqualTo(Keeping.of(series, earlier).keepUntil());
        assertThat(Keeping.of(series, later).activeUntil())
                .isAfterOrEqualTo(Keeping.of(series, earlier).activeUntil());
    }
}
