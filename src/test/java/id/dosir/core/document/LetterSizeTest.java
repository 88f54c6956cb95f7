package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterSizeTest {

    @Test
    void a_letter_must_leave_room_for_its_signature_below_the_limit_of_ams() {
        assertThat(LetterSize.maySign(940_000)).isTrue();
        assertThat(LetterSize.maySign(940_001)).isFalse();
    }

    @Test
    void a_letter_over_900_kb_is_worth_a_warning() {
        assertThat(LetterSize.large(900_000)).isFalse();
        assertThat(LetterSize.large(900_001)).isTrue();
    }
}
