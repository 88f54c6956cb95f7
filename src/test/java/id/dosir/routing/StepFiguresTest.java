package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class StepFiguresTest {

    @Test
    void of_a_hundred_stays_the_fiftieth_is_the_median_and_the_ninety_fifth_the_slowest_that_counts() {
        StepFigures figures =
                StepFigures.of(2, LongStream.rangeClosed(1, 100).boxed().toList(), 60);

        assertThat(figures.median()).isEqualTo(Duration.ofSeconds(50));
        assertThat(figures.slowest()).isEqualTo(Duration.ofSeconds(95));
        assertThat(figures.percentWithin()).isEqualTo(60);
    }

    @Test
    void one_late_stay_of_many_is_not_rounded_away() {
        List<Long> many = LongStream.rangeClosed(1, 1000).boxed().toList();

        assertThat(StepFigures.of(2, many, 999).percentWithin()).isEqualTo(99);
        assertThat(StepFigures.of(2, many, 1000).percentWithin()).isEqualTo(100);
    }

    @Property
    void every_figure_is_a_time_that_somebody_needed(
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 100_000) Long> seconds) {
        List<Long> sorted = seconds.stream().sorted().toList();
        StepFigures figures = StepFigures.of(2, sorted, 0);

        assertThat(sorted)
                .contains(figures.median().toSeconds(), figures.slowest().toSeconds());
        assertThat(figures.median()).isLessThanOrEqualTo(figures.slowest());
    }
}
