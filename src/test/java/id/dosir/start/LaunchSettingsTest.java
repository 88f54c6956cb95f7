package id.dosir.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSettingsTest {

    private static Sources environment(String... pairs) {
        Map<String, String> environment = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return new Sources(new Properties(), environment);
    }

    @Test
    void without_settings_the_demo_listens_on_this_machine_only() throws CannotStart {
        LaunchSettings settings = LaunchSettings.read(environment(), Mode.DEMO);

        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.firstPage()).isEqualTo("http://localhost:8080/dosir/");
        assertThat(settings.home()).isAbsolute().endsWithRaw(java.nio.file.Path.of("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "abc", "80 80", "8.080"})
    void a_port_out_of_range_is_refused_in_one_line_that_names_it(String value) {
        assertThatThrownBy(() -> LaunchSettings.read(environment("DOSIR_PORT", value), Mode.DEMO))
                .isInstanceOfSatisfying(
                        CannotStart.class, fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.SETTING))
                .hasMessageContaining("DOSIR_PORT=" + value)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::"})
    void the_demo_refuses_any_address_but_loopback(String address) {
        assertThatThrownBy(() -> LaunchSettings.read(environment("DOSIR_ADDRESS", address), Mode.DEMO))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DOSIR_ADDRESS=" + address);
    }

    @Test
    void the_service_may_listen_everywhere_and_is_asked_on_loopback() throws CannotStart {
        LaunchSettings settings = LaunchSettings.read(environment("DOSIR_ADDRESS", "0.0.0.0"), Mode.SERVE);

        assertThat(settings.knockAt().isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8090,8090,8025", "8080,8025,8025", "8025,8090,8025"})
    void two_listeners_cannot_share_a_port(String port, String simulator, String smtp) {
        Sources sources = environment("DOSIR_PORT", port, "DOSIR_SIMULATOR_PORT", simulator, "DOSIR_SMTP_PORT", smtp);

        assertThatThrownBy(() -> LaunchSettings.read(sources, Mode.DEMO)).isInstanceOf(CannotStart.class);
    }

    @Test
    void a_home_that_would_end_inside_the_jdbc_url_is_refused() {
        assertThatThrownBy(() -> LaunchSettings.read(environment("DOSIR_HOME", "/x;INIT=1"), Mode.DEMO))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("DOSIR_HOME=/x;INIT=1");
    }

    @Test
    void a_system_property_wins_over_the_environment() throws CannotStart {
        Properties properties = new Properties();
        properties.setProperty("dosir.port", "18080");
        Sources sources = new Sources(properties, Map.of("DOSIR_PORT", "9"));

        assertThat(LaunchSettings.read(sources, Mode.DEMO).port()).isEqualTo(18080);
        assertThat(sources.handedDown()).containsEntry("DOSIR_PORT", "18080");
    }
}
