package id.dosir.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import org.junit.jupiter.api.Test;

class PersonFormTest {

    private static PersonForm form(String username, String name, String nip, String email, String nik) {
        return new PersonForm(username, name, nip, "Penata (III/c)", "Sandiman Ahli Muda", email, "Dinas", nik);
    }

    @Test
    void blanks_in_numbers_and_around_words_are_no_fault() {
        Person person = form(" Rian.P ", " Rian  Potabuga ", "19900214 201503 1 002", "Rian@bolmongkab.go.id", "")
                .parse()
                .person()
                .orElseThrow();

        assertThat(person.username()).isEqualTo("rian.p");
        assertThat(person.name()).isEqualTo("Rian Potabuga");
        assertThat(person.nip()).contains("199002142015031002");
        assertThat(person.email()).contains("rian@bolmongkab.go.id");
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        assertThat(form("<b>", "<script>alert(1)</script>", "123", "bukan surel", "7101")
                        .parse()
                        .grounds())
                .containsExactlyInAnyOrder(
                        new Ground(Refusal.USERNAME_INVALID, "username", ""),
                        new Ground(Refusal.TEXT_INVALID, "name", ""),
                        new Ground(Refusal.NIP_INVALID, "nip", ""),
                        new Ground(Refusal.EMAIL_INVALID, "email", ""),
                        new Ground(Refusal.NIK_INVALID, "nik", ""));
    }

    @Test
    void nobody_takes_the_name_of_the_system() {
        assertThat(form("sistem", "Sistem", "", "", "").parse().grounds())
                .extracting(Ground::refusal)
                .containsExactly(Refusal.USERNAME_INVALID);
    }

    @Test
    void a_line_break_in_a_name_reaches_no_mail() {
        assertThat(form("a.b", "Nama\r\nBcc: x@y.id", "", "", "")
                        .parse()
                        .person()
                        .orElseThrow()
                        .name())
                .doesNotContain("\n", "\r");
    }

    @Test
    void the_log_names_fields_that_changed_and_no_value() {
        Person before =
                form("a.b", "Lama", "", "", "7101010101700001").parse().person().orElseThrow();
        Person after =
                form("a.b", "Baru", "", "", "7101010202750002").parse().person().orElseThrow();

        assertThat(before.differences(after)).isEqualTo("name, nik");
    }

    @Test
    void words_are_what_people_are_found_by() {
        assertThat(AccountWordRow.words("Siti Rahayu, S.Kom.", "siti_r", "199003152015032004"))
                .containsExactly("199003152015032004", "kom", "r", "rahayu", "s", "siti");
    }
}
