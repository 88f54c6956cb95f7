package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {

    @Test
    void what_lies_beyond_the_page_is_cut_off() {
        assertThat(Box.between(-0.5, 0.25, 0.5, 7)).isEqualTo(new Box(0, 0.25, 0.5, 0.75));
    }

    @Test
    void edges_may_come_in_any_order() {
        assertThat(Box.between(0.5, 0.75, 0.25, 0.5)).isEqualTo(new Box(0.25, 0.5, 0.25, 0.25));
    }

    @Test
    void a_box_around_boxes_holds_them_all_and_passes_over_those_without_a_place() {
        Box around = Box.around(List.of(new Box(0.5, 0.25, 0.25, 0.25), Box.NONE, new Box(0.25, 0.5, 0.125, 0.25)));
        assertThat(around).isEqualTo(new Box(0.25, 0.25, 0.5, 0.5));
    }

    @Test
    void around_nothing_is_no_place() {
        assertThat(Box.around(List.of())).isEqualTo(Box.NONE);
        assertThat(Box.around(List.of(Box.NONE)).isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-0.1,0,0,0", "0,1.1,0,0", "0.6,0,0.5,0", "0,0.6,0,0.5", "NaN,0,0,0", "0,0,Infinity,0"})
    void a_place_outside_of_the_page_is_no_box(double left, double top, double width, double height) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(left, top, width, height));
    }
}
