package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScannedPagesTest {

    private static final String TEXT = "Dengan ini saya mengajukan permohonan pencabutan sertifikat elektronik.";

    @Test
    void a_picture_is_one_page() {
        assertThat(ScannedPages.of(reading("image/jpeg", ""), 50)).containsExactly(1);
    }

    @Test
    void of_a_pdf_the_pages_without_text_are_pictures_and_so_is_one_with_a_number_only() {
        assertThat(ScannedPages.of(reading("application/pdf", TEXT, "", "- 3 -", TEXT), 50))
                .containsExactly(2, 3);
    }

    @Test
    void no_more_pages_are_read_than_the_setting_allows() {
        assertThat(ScannedPages.of(reading("application/pdf", "", "", ""), 2)).containsExactly(1, 2);
    }

    @Test
    void a_word_file_holds_its_text() {
        assertThat(ScannedPages.of(reading("application/vnd.openxmlformats-officedocument", ""), 50))
                .isEmpty();
    }

    private static Reading reading(String type, String... pages) {
        return new Reading(type, pages.length, List.of(pages), 595, 842, Set.of());
    }
}
