package id.dosir.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialTest {

    @Test
    void a_password_may_hold_colons_and_accents() {
        BasicCredential credential =
                BasicCredential.of("basic " + encoded("kadis:a:bé")).orElseThrow();
        assertThat(credential.username()).isEqualTo("kadis");
        assertThat(credential.password()).isEqualTo("a:bé");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic", "Basic %%%", "Bearer abc", "Basic bm9jb2xvbg==", "Basic OnNlY3JldA=="})
    void what_is_not_a_name_and_a_password_is_nothing(String header) {
        assertThat(BasicCredential.of(header)).isEmpty();
    }

    @Test
    void a_credential_prints_nothing() {
        assertThat(new BasicCredential("kadis", "rahasia").toString()).doesNotContain("rahasia");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
