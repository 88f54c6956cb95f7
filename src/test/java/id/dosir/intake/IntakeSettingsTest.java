package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeSettingsTest {

    @Test
    void a_file_cannot_be_allowed_to_be_larger_than_the_form_that_brings_it() {
        assertThat(new IntakeSettings(100, 20).maxBytes()).isEqualTo(104_857_600);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeSettings(101, 20))
                .withMessage("dosir.upload.max-megabytes must be 1 to 100: 101");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/main/webapp/WEB-INF/web.xml | <max-request-size>(\\d+)</max-request-size> | 1",
                "README.md | request with all its files may have (\\d+) MB | 1048576"
            })
    void the_largest_form_is_the_same_wherever_it_is_written(Path file, String written, long unit) throws IOException {
        Matcher found = Pattern.compile(written).matcher(Files.readString(file));

        assertThat(found.find()).isTrue();
        assertThat(Long.parseLong(found.group(1)) * unit).isEqualTo(IntakeSettings.LARGEST_FORM);
        assertThat(found.find()).isFalse();
    }
}
