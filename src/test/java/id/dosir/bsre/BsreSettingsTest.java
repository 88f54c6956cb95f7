package id.dosir.bsre;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsreSettingsTest {

    private static final Optional<URI> HERE = Optional.of(URI.create("http://10.0.0.5"));

    @Test
    void a_time_limit_under_five_seconds_is_refused() {
        assertThatThrownBy(() -> new BsreSettings(HERE, "u", "p", Duration.ofMillis(4999)))
                .hasMessageContaining("dosir.bsre.timeout");
        assertThatCode(() -> new BsreSettings(HERE, "u", "p", Duration.ofSeconds(5)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://10.0.0.5", "10.0.0.5", "http:///x", "http://u:p@10.0.0.5", "http://10.0.0.5?x=1"})
    void an_address_that_is_not_http_or_holds_a_credential_is_refused(String text) {
        assertThatThrownBy(() -> new BsreSettings(Optional.of(URI.create(text)), "u", "p", Duration.ofSeconds(60)))
                .hasMessageContaining("dosir.bsre.url");
    }

    @Test
    void an_address_without_a_credential_is_refused() {
        assertThatThrownBy(() -> new BsreSettings(HERE, "", "", Duration.ofSeconds(60)))
                .hasMessageContaining("dosir.bsre.user");
    }
}
