package id.dosir.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.number.YearAudit.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class YearAuditTest {

    private static final int YEAR = 2026;

    @Test
    void a_year_without_letters_is_sound() {
        assertThat(YearAudit.of(YEAR, 0, Map.of()).sound()).isTrue();
    }

    @Test
    void numbers_that_nothing_is_known_of_are_named_in_stretches() {
        YearAudit audit =
                YearAudit.of(YEAR, 9, Map.of(NumberState.USED, List.of(2, 3, 7), NumberState.VOIDED, List.of(6)));

        assertThat(audit.missing()).containsExactly(new Span(1, 1), new Span(4, 5), new Span(8, 9));
        assertThat(audit.sound()).isFalse();
        assertThat(audit.count(NumberState.USED)).isEqualTo(3);
        assertThat(audit.count(NumberState.BOUND)).isZero();
    }

    @Test
    void a_counter_that_was_set_back_is_no_proof_that_nothing_is_missing() {
        assertThat(YearAudit.of(YEAR, 1, Map.of(NumberState.USED, List.of(1, 2, 5)))
                        .missing())
                .containsExactly(new Span(3, 4));
    }

    @Property
    void exactly_the_numbers_that_were_lost_are_missing(
            @ForAll @IntRange(min = 0, max = 300) int last,
            @ForAll Set<@IntRange(min = 1, max = 300) Integer> lost,
            @ForAll List<NumberState> states) {
        Map<NumberState, Set<Integer>> known = new EnumMap<>(NumberState.class);
        for (int number = 1; number <= last; number++) {
            if (!lost.contains(number)) {
                NumberState state = states.isEmpty() ? NumberState.USED : states.get(number % states.size());
                known.computeIfAbsent(state, s -> new TreeSet<>()).add(number);
            }
        }

        YearAudit audit = YearAudit.of(YEAR, last, known);

        Set<Integer> expected = new TreeSet<>(lost);
        expected.removeIf(number -> number > last);
        Set<Integer> missing = new TreeSet<>();
        audit.missing().forEach(span -> IntStream.rangeClosed(span.first(), span.last())
                .forEach(missing::add));
        assertThat(missing).isEqualTo(expected);
        assertThat(audit.sound()).isEqualTo(expected.isEmpty());
    }
}
