package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialTest {

    @Test
    void on_behalf_the_own_post_stands_on_the_line_below() {
        assertThat(new Official("a.n. Kepala Dinas, Sekretaris Dinas", "Marlina", "-", "-")
                        .signing("Sekretaris Dinas")
                        .post())
                .isEqualTo("a.n. Kepala Dinas\nSekretaris Dinas");
    }

    @Test
    void a_post_with_commas_in_its_name_is_not_torn_apart() {
        Official secretary = new Official(
                "a.n. Kepala Dinas Komunikasi, Informatika, dan Persandian, Sekretaris", "Marlina", "-", "-");

        assertThat(secretary.signing("Sekretaris").post())
                .isEqualTo("a.n. Kepala Dinas Komunikasi, Informatika, dan Persandian\nSekretaris");
        assertThat(secretary.signing("Sekretaris").postInline()).isEqualTo(secretary.post());
    }

    @Test
    void plt_and_plh_stand_alone() {
        assertThat(new Official("Plh. Kepala Dinas", "Marlina", "-", "-")
                        .signing("Sekretaris Dinas")
                        .post())
                .isEqualTo("Plh. Kepala Dinas");
    }
}
