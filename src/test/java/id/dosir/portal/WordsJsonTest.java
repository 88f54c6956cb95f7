package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsJsonTest {

    @Test
    void a_word_stands_in_its_line_with_its_place() {
        PageWords page = new PageWords(
                2,
                true,
                List.of(
                        new Word("Nama", new Box(0.1, 0.2, 0.05, 0.01), 0, 90),
                        new Word("\"Uji\"", new Box(1 / 3.0, 0.2, 0.05, 0.01), 0, 90),
                        new Word("NIP", new Box(0.1, 0.25, 0.05, 0.01), 1, 90)));

        assertThat(WordsJson.of(page))
                .hasToString("{\"page\":2,\"ocr\":true,\"lines\":[[[\"Nama\",0.10000,0.20000,0.05000,0.01000],"
                        + "[\"\\\"Uji\\\"\",0.33333,0.20000,0.05000,0.01000]],"
                        + "[[\"NIP\",0.10000,0.25000,0.05000,0.01000]]]}");
    }

    @Test
    void a_word_of_a_paper_without_layout_is_alone() {
        PageWords page = new PageWords(1, false, List.of(new Word("Yth.", Box.NONE, 0, 100)));

        assertThat(WordsJson.of(page)).hasToString("{\"page\":1,\"ocr\":false,\"lines\":[[[\"Yth.\"]]]}");
    }
}
