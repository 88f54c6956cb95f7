package id.dosir.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSoundsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "muhammad mohammad muhamad mohamad muhammed mochammad mochamad mukhamad moch moh muh mohd muham m",
                "abdul abdoel abd",
                "achmad ahmad akhmad ahmmad",
                "soekarno sukarno",
                "djoko joko",
                "tjahyono cahjono cahyono",
                "jusuf yusuf",
                "sjafruddin syafrudin safruddin",
                "chairul khairul",
                "jefry jefri jeffry",
                "novita nofita",
                "aisyah aisya",
                "budhi budi",
                "dzulkifli zulkifli zulkiflie",
                "nurul noeroel"
            })
    void one_name_in_many_spellings_is_one_sound(String spellings) {
        Set<List<String>> sounds =
                Stream.of(spellings.split(" ")).map(NameSounds::of).collect(Collectors.toSet());

        assertThat(sounds).hasSize(1);
    }

    @Test
    void different_names_stay_different() {
        String[] names =
                "siti rahayu budi rudi jefry herlina mokoagow mokodompit paputungan lumentut damopolii".split(" ");

        assertThat(Stream.of(names).map(NameSounds::of).distinct()).hasSize(names.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"S.Kom", "S.Kom.", "M.Si", "Dr.", "drs", "Ir.", "H.", "Hj.", "S.Pd.", "SPd", "A.Md.Kep.", "Ph.D"
            })
    void titles_have_no_sound(String title) {
        assertThat(NameSounds.isTitle(title)).isTrue();
        assertThat(NameSounds.of(title.toLowerCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void a_name_that_is_tied_by_a_dot_is_two() {
        assertThat(NameSounds.of("moh.rizal")).containsExactly("muhamad", "rizal");
    }

    @Test
    void what_is_no_name_has_no_sound() {
        assertThat(NameSounds.of("2026")).isEmpty();
        assertThat(NameSounds.of("p3k")).isEmpty();
    }
}
