package id.dosir.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Property
    void a_digest_of_32_bytes_names_a_file(@ForAll @Size(32) byte[] digest) {
        assertThat(Sha256.isOne(Sha256.of(digest).hex())).isTrue();
    }

    @Property
    void arbitrary_text_that_is_no_form_is_refused(@ForAll String text) {
        if (!Sha256.isOne(text)) {
            assertThatThrownBy(() -> new Sha256(text)).isInstanceOf(IllegalArgumentException.class);
        }
        if (!PaperKind.isOne(text)) {
            assertThatThrownBy(() -> new PaperKind(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_name_of_a_file_cannot_lead_out_of_the_store() {
        assertThat(Sha256.isOne("../../../../etc/passwd")).isFalse();
        assertThat(Sha256.isOne("AB".repeat(32))).as("one file, one name").isFalse();
        assertThat(Sha256.isOne("ab".repeat(32) + "\n")).isFalse();
    }

    @Test
    void a_letter_number_has_a_place_in_its_year_and_fits_on_the_letter() {
        assertThat(new LetterNumber(2026, 1, "x".repeat(60))).isNotNull();
        assertThatThrownBy(() -> new LetterNumber(2026, 0, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterNumber(2026, 1, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterNumber(2026, 1, "x".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
