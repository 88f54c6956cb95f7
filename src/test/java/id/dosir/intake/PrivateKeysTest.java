package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateKeysTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
    void a_key_beside_a_certificate_is_found_wherever_it_stands(String mark) throws IOException {
        assertThat(in("-----BEGIN CERTIFICATE-----\n" + "A".repeat(5000) + "\n-----BEGIN " + mark + "-----\nMII"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CERTIFICATE", "PUBLIC KEY", "CERTIFICATE REQUEST"})
    void what_everybody_may_have_is_none(String mark) throws IOException {
        assertThat(in("-----BEGIN " + mark + "-----\nMII")).isFalse();
    }

    private boolean in(String text) throws IOException {
        return PrivateKeys.in(Files.writeString(folder.resolve("sertifikat.pem"), text));
    }
}
