package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntakeSettingsTest {

    @Test
    void a_file_cannot_be_allowed_to_be_larger_than_the_form_that_brings_it() {
        assertThat(new IntakeSettings(100, 20).maxBytes()).isEqualTo(104_857_600);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeSettings(101, 20))
                .withMessage("dosir.upload.max-megabytes must be 1 to 100: 101");
    }
}
