package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LetterCodeTest {

    private static final LetterCode CODE = new LetterCode("K7QF3M2P88RTX40N");

    @Test
    void it_is_printed_in_groups_that_an_eye_can_hold() {
        assertThat(CODE.printed()).isEqualTo("K7QF-3M2P-88RT-X40N");
    }

    @Test
    void what_was_typed_from_paper_finds_it() {
        assertThat(LetterCode.of("k7qf 3m2p 88rt x4on")).contains(CODE);
        assertThat(LetterCode.of(" K7QF\u20133M2P\u201388RT\u2013X40N ")).contains(CODE);
        assertThat(LetterCode.of("K7QF3M2P88RTX40N")).contains(CODE);
    }

    @Test
    void the_whole_address_finds_it_too() {
        assertThat(LetterCode.of("https://dosir.example.go.id/dosir/verifikasi/K7QF-3M2P-88RT-X40N/"))
                .contains(CODE);
    }

    @Test
    void what_is_no_code_finds_nothing() {
        assertThat(LetterCode.of(null)).isEmpty();
        assertThat(LetterCode.of("")).isEmpty();
        assertThat(LetterCode.of("K7QF-3M2P-88RT")).isEmpty();
        assertThat(LetterCode.of("K7QF-3M2P-88RT-X40U")).isEmpty();
        assertThat(LetterCode.of("P-2026-0001")).isEmpty();
        assertThat(LetterCode.of("A".repeat(100_000))).isEmpty();
    }

    @Test
    void a_code_of_another_form_cannot_be_made() {
        assertThatThrownBy(() -> new LetterCode("k7qf3m2p88rtx40n")).isInstanceOf(IllegalArgumentException.class);
    }
}
