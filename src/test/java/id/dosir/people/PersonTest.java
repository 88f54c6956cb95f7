package id.dosir.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "Kadis", "kadis dua", "-kadis", "kadis\n"})
    void a_username_has_small_letters_and_no_space(String username) {
        assertThatThrownBy(() -> Person.named(username, "Ferdinan Paputungan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("person: username");
    }

    @Test
    void a_wrong_nik_is_named_but_not_repeated() {
        assertThatThrownBy(() -> withNik("71010157038")).hasMessage("person: nik");
    }

    @Test
    void a_person_prints_without_nik() {
        assertThat(withNik("7101015703820002").toString()).doesNotContain("7101015703820002");
    }

    @Test
    void outside_the_demo_a_cheap_password_hash_stops_the_start() {
        assertThatThrownBy(() -> new PeopleSettings(false, "", 10_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dosir.password.iterations");
    }

    private static Person withNik(String nik) {
        return new Person(
                "pemohon",
                "Siti Rahayu Mokoagow",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(nik));
    }
}
