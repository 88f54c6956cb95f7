package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackingCodeTest {

    private static final TrackingCode CODE = new TrackingCode("K7QF3M2P88RTX40N");

    @Test
    void it_is_printed_in_groups_and_found_as_a_person_types_it() {
        assertThat(CODE.printed()).isEqualTo("K7QF-3M2P-88RT-X40N");
        assertThat(TrackingCode.of("k7qf 3m2p 88rt x4on")).contains(CODE);
        assertThat(TrackingCode.of("https://dosir.example.go.id/dosir/lacak/K7QF-3M2P-88RT-X40N/"))
                .contains(CODE);
    }

    @Test
    void a_number_of_a_dossier_finds_nothing() {
        assertThat(TrackingCode.of("P-2026-0001")).isEmpty();
        assertThat(TrackingCode.of(null)).isEmpty();
        assertThat(TrackingCode.of("A".repeat(100_000))).isEmpty();
        assertThatThrownBy(() -> new TrackingCode("P-2026-0001")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_drawn_is_a_code_and_no_two_are_alike() {
        Random random = new Random(7);
        assertThat(IntStream.range(0, 2_000)
                        .mapToObj(i -> TrackingCode.drawn(random))
                        .map(code -> TrackingCode.of(code.printed()).orElseThrow())
                        .collect(Collectors.toSet()))
                .hasSize(2_000);
    }
}
