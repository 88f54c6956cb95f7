package id.dosir.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.check.NumberRun.Gap;
import id.dosir.core.dossier.RegisterNumber;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRunTest {

    @Test
    void numbers_without_gaps_find_nothing_and_each_year_begins_at_one() {
        assertThat(gaps(2025, 1, 2025, 2, 2025, 3, 2026, 1, 2026, 2)).isEmpty();
    }

    @Test
    void what_is_missing_inside_a_year_is_named_from_first_to_last() {
        assertThat(gaps(2026, 1, 2026, 3, 2026, 7)).containsExactly(new Gap(2026, 2, 2), new Gap(2026, 4, 6));
        assertThat(new Gap(2026, 2, 2).range()).isEqualTo("2");
        assertThat(new Gap(2026, 4, 6).range()).isEqualTo("4-6");
    }

    @Test
    void a_year_that_does_not_begin_at_one_lacks_its_beginning() {
        assertThat(gaps(2025, 1, 2026, 3)).containsExactly(new Gap(2026, 1, 2));
    }

    @Test
    void what_was_cut_off_at_the_end_is_known_by_the_counter() {
        assertThat(NumberRun.atEnd(2026, 9, 7)).contains(new Gap(2026, 8, 9));
        assertThat(NumberRun.atEnd(2026, 2, 0)).contains(new Gap(2026, 1, 2));
        assertThat(NumberRun.atEnd(2026, 7, 7)).isEmpty();
        assertThat(NumberRun.atEnd(2026, 0, 0)).isEmpty();
    }

    @Test
    void numbers_that_do_not_come_in_order_are_no_register() {
        NumberRun run = new NumberRun();
        run.next(new RegisterNumber(2026, 2));
        assertThatThrownBy(() -> run.next(new RegisterNumber(2026, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Gap> gaps(int... yearsAndNumbers) {
        NumberRun run = new NumberRun();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < yearsAndNumbers.length; i += 2) {
            run.next(new RegisterNumber(yearsAndNumbers[i], yearsAndNumbers[i + 1]))
                    .ifPresent(gaps::add);
        }
        return gaps;
    }
}
