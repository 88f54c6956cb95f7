package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnchorSettingsTest {

    private static final Path HOME = Path.of("/data");

    @Test
    void without_a_file_or_an_address_anchors_lie_in_the_home_and_go_to_nobody() {
        AnchorSettings settings = of("23:55", null, null);

        assertThat(settings.at()).contains(LocalTime.of(23, 55));
        assertThat(settings.file().path()).isEqualTo(HOME.resolve("anchors/jangkar.txt"));
        assertThat(settings.mail()).isEmpty();
        assertThat(of(" never ", null, null).at()).isEmpty();
    }

    @Test
    void several_addresses_have_commas_between_them() {
        AnchorSettings settings = of("23:55", "/lain/jangkar.txt", " satu@luar.invalid, dua@luar.invalid ,");

        assertThat(settings.file().path()).isEqualTo(Path.of("/lain/jangkar.txt"));
        assertThat(settings.mail())
                .extracting(Object::toString)
                .containsExactly("satu@luar.invalid", "dua@luar.invalid");
    }

    @Test
    void anything_else_is_refused_by_the_name_of_the_setting() {
        assertThatThrownBy(() -> of("malam", null, null)).hasMessageContaining("dosir.anchor.at");
        assertThatThrownBy(() -> of("23:55", "a\0b", null)).hasMessageContaining("dosir.anchor.file");
        assertThatThrownBy(() -> of("23:55", null, "bukan alamat")).hasMessageContaining("dosir.anchor.mail");
    }

    private static AnchorSettings of(String at, String file, String mail) {
        return AnchorSettings.of(at, Optional.ofNullable(file), Optional.ofNullable(mail), HOME);
    }
}
