package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialTest {

    @Test
    void on_behalf_the_own_post_stands_on_the_line_below() {
        assertThat(new Official("a.n. Kepala Dinas, Sekretaris Dinas", "Marlina", "-", "-")
                        .signing()
                        .post())
                .isEqualTo("a.n. Kepala Dinas\nSekretaris Dinas");
    }

    @Test
    void plt_and_plh_stand_alone() {
        assertThat(new Official("Plh. Kepala Dinas", "Marlina", "-", "-")
                        .signing()
                        .post())
                .isEqualTo("Plh. Kepala Dinas");
    }
}
