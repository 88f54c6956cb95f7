package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static Texts texts(String language) {
        Texts texts = new Texts();
        texts.appearance = new Appearance() {
            @Override
            public String getLanguage() {
                return language;
            }
        };
        return texts;
    }

    @Test
    void figures_are_written_as_the_reader_writes_them_and_not_as_the_server_does() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);

            assertThat(texts("id").get("register.total", 12345)).isEqualTo("12.345 berkas");
            assertThat(texts("en").get("register.total", 12345)).startsWith("12,345 ");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_text_without_values_keeps_its_apostrophes() {
        assertThat(texts("en").get("signIn.firstLink", new Object[0])).contains("administrator's");
    }
}
