package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    @Test
    void words_of_one_line_stand_together_and_lines_in_their_order() {
        PageWords page =
                new PageWords(2, true, List.of(word("Nama", 0), word(":", 0), word("NIP", 3), word("Siti", 0)));
        assertThat(page.lines())
                .containsExactly(List.of(word("Nama", 0), word(":", 0), word("Siti", 0)), List.of(word("NIP", 3)));
    }

    @Test
    void the_text_has_a_blank_between_words_and_a_line_feed_between_lines() {
        assertThat(new PageWords(1, false, List.of(word("Nama", 0), word("Siti", 0), word("NIP", 1))).text())
                .isEqualTo("Nama Siti\nNIP");
    }

    @Test
    void a_page_without_words_has_no_lines() {
        assertThat(new PageWords(1, false, List.of()).lines()).isEmpty();
        assertThat(new PageWords(1, false, List.of()).text()).isEmpty();
    }

    @Test
    void pages_are_counted_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageWords(0, false, List.of()));
    }

    @Test
    void a_word_has_letters_a_line_and_a_confidence_up_to_100() {
        assertThatIllegalArgumentException().isThrownBy(() -> word(" ", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> word("Siti", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Word("Siti", Box.NONE, 0, 101));
    }

    private static Word word(String text, int line) {
        return new Word(text, Box.NONE, line, 90);
    }
}
