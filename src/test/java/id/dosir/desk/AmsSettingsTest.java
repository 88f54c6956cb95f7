package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.dossier.AmsSheet.Field;
import org.junit.jupiter.api.Test;

class AmsSettingsTest {

    @Test
    void without_a_word_of_the_office_every_field_is_there_in_the_usual_order() {
        assertThat(AmsSettings.of(AmsSettings.ALL).fields()).containsExactly(Field.values());
    }

    @Test
    void the_office_says_in_which_order_ams_asks() {
        assertThat(AmsSettings.of(" email , nik").fields()).containsExactly(Field.EMAIL, Field.NIK);
    }

    @Test
    void a_field_that_there_is_not_or_that_comes_twice_ends_the_start_by_name() {
        assertThatThrownBy(() -> AmsSettings.of("nik,shoe-size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dosir.ams.fields")
                .hasMessageContaining("shoe-size");
        assertThatThrownBy(() -> AmsSettings.of("nik,nik")).hasMessageContaining("dosir.ams.fields names nik twice");
    }
}
