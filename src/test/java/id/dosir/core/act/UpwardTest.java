package id.dosir.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.routing.ShippedConfiguration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpwardTest {

    private static boolean refused(Actor by, String... to) {
        List<Recipient> recipients = List.of(to).stream()
                .map(code -> Recipient.holderOf(new Post(code)))
                .toList();
        Dispose slip = new Dispose(Set.of(), "Proses.", Nature.ORDINARY, false, Optional.empty(), recipients);
        return Upward.refused(new PassOnSlip(new SlipPlace(1, 2), slip), by, ShippedConfiguration.organisation())
                .isPresent();
    }

    @Test
    void an_order_goes_down_the_office_however_far_or_to_an_equal() {
        assertThat(refused(Actors.HEAD, "verifikator", "arsiparis")).isFalse();
        assertThat(refused(Actors.CRYPTOGRAPHER, "arsiparis")).isFalse();
    }

    @Test
    void nobody_disposes_to_his_superior_nor_to_a_superior_of_his() {
        assertThat(refused(Actors.VERIFIER, "sandiman")).isTrue();
        assertThat(refused(Actors.VERIFIER, "kepala-dinas")).isTrue();
        assertThat(refused(Actors.VERIFIER, "arsiparis", "kabid-persandian")).isTrue();
    }

    @Test
    void whoever_holds_the_higher_post_as_well_is_not_below_it() {
        assertThat(refused(Actors.OFFICER_OF_ALL, "kabid-persandian")).isFalse();
    }
}
