package id.dosir.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.SopStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationReaderTest {

    private static final String GOOD = ShippedConfiguration.text(ShippedConfiguration.ORGANISATION);

    private static List<String> faults(String text) {
        return catchThrowableOfType(ConfigurationFault.class, () -> OrganisationReader.read("organisasi.yaml", text))
                .faults();
    }

    private static String with(String part, String other) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, other);
    }

    @Test
    void every_actor_of_the_shipped_sop_is_in_the_shipped_organisation() {
        Organisation organisation = ShippedConfiguration.organisation();

        assertThat(ShippedConfiguration.sop().steps().stream()
                        .map(SopStep::actors)
                        .flatMap(List::stream))
                .allMatch(organisation::knows);
        assertThat(ShippedConfiguration.sop().steps().stream()
                        .flatMap(step -> step.tasks().stream())
                        .map(SopStep.Task::post))
                .allMatch(organisation::knows);
    }

    @Test
    void a_post_under_a_signature_has_its_full_title() {
        assertThat(ShippedConfiguration.organisation().title(new Post("kabid-persandian")))
                .isEqualTo("Kepala Bidang Persandian dan Statistik");
    }

    @Test
    void people_hold_posts_of_the_office_and_not_the_applicants_place() {
        assertThat(ShippedConfiguration.organisation().held())
                .extracting(Organisation.Place::post)
                .contains(Post.ADMINISTRATOR, new Post("sekretaris"))
                .doesNotContain(Post.APPLICANT, new Post("bsre"));
    }

    @Test
    void only_the_next_post_above_is_above() {
        Organisation organisation = ShippedConfiguration.organisation();

        assertThat(organisation.isAbove(new Post("kepala-dinas"), new Post("sekretaris")))
                .isTrue();
        assertThat(organisation.isAbove(new Post("kepala-dinas"), new Post("sandiman")))
                .isFalse();
    }

    @Test
    void to_say_no_to_a_request_is_not_routine() {
        assertThat(ShippedConfiguration.organisation().routine())
                .contains(ActName.DISPOSE)
                .doesNotContain(ActName.REJECT);
    }

    @Test
    void an_unknown_superior_is_named_with_its_line() {
        assertThat(faults(with("atasan: sandiman", "atasan: kepala")))
                .singleElement()
                .asString()
                .matches("organisasi\\.yaml baris \\d+: atasan \"kepala\" tidak ada dalam jabatan");
    }

    @Test
    void superiors_in_a_circle_are_named_each() {
        assertThat(faults(with(
                        "Head of office, tanda_tangan: true",
                        "Head of office, atasan: sekretaris, tanda_tangan: true")))
                .hasSize(2)
                .allMatch(fault -> fault.contains("atasan berputar"));
    }

    @Test
    void a_doubled_post_and_an_unknown_act_are_named() {
        assertThat(faults(with("kode: arsiparis", "kode: sandiman").replace("send-back", "kirim")))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("\"sandiman\" tertulis dua kali"))
                .anyMatch(fault -> fault.contains("tindakan \"kirim\" tidak dikenal"));
    }

    @Test
    void posts_that_the_system_itself_names_cannot_be_left_out() {
        assertThat(faults(with("kode: admin,", "kode: pengelola,")))
                .singleElement()
                .asString()
                .contains("\"admin\" harus ada dalam jabatan");
    }
}
