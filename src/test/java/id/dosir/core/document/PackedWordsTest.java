package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedWordsTest {

    private static final Word NAME = new Word("Nama", new Box(.1, .2, .25, .03), 0, 96);
    private static final Word SITI = new Word("Siti", new Box(.4, .2, .1, .03), 1, 7);

    @Test
    void words_come_back_as_they_were() {
        assertThat(PackedWords.read(PackedWords.of(List.of(NAME, SITI))))
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-5 ? 0 : Double.compare(a, b), Double.class)
                .isEqualTo(List.of(NAME, SITI));
        assertThat(PackedWords.read("")).isEmpty();
    }

    @Test
    void a_page_without_words_keeps_its_place() {
        String packed = PackedWords.join(List.of("", PackedWords.of(List.of(SITI)), ""));
        assertThat(PackedWords.pages(packed)).extracting(List::size).containsExactly(0, 1, 0);
    }

    @Test
    void what_is_no_word_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackedWords.read("Nama\t1"));
    }
}
