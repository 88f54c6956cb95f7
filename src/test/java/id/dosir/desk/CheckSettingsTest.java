package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {

    @Test
    void it_is_a_time_of_day_or_never() {
        assertThat(CheckSettings.of("02:30").at()).contains(LocalTime.of(2, 30));
        assertThat(CheckSettings.of(" never ").at()).isEmpty();
    }

    @Test
    void anything_else_is_refused_by_the_name_of_the_setting() {
        assertThatThrownBy(() -> CheckSettings.of("nachts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dosir.check.at");
    }
}
