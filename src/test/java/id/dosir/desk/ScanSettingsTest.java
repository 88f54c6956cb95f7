package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.storage.Home;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanSettingsTest {

    @TempDir
    Path place;

    @Test
    void unless_set_scans_lie_in_a_folder_of_their_own_in_the_home() {
        Home home = new Home(place.resolve("home"));
        assertThat(ScanSettings.of(Optional.empty(), home).root())
                .isEqualTo(home.root().resolve("pindaian"));
        assertThat(ScanSettings.of(Optional.of(place + "/x"), home).root()).isEqualTo(place.resolve("x"));
    }

    @Test
    void the_folder_may_not_hold_what_the_home_keeps() {
        Home home = new Home(place.resolve("home"));
        for (String bad : new String[] {
            place.toString(), place + "/home", place + "/home/documents", place + "/x/../home/db", "/", "pindaian"
        }) {
            assertThatThrownBy(() -> ScanSettings.of(Optional.of(bad), home))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("dosir.scans.root");
        }
    }
}
