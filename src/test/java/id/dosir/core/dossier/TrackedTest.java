package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.act.ReturnForCompletion;
import id.dosir.core.act.Withdraw;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.dossier.Tracked.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackedTest {

    @Test
    void it_says_which_step_it_is_and_which_post_has_it() {
        Tracked tracked = Tracked.of(Dossiers.opened());

        assertThat(tracked.service()).isEqualTo("Pencabutan Sertifikat Elektronik");
        assertThat(tracked.waitsFor()).contains(new Post("kepala-dinas"));
        assertThat(progress(tracked))
                .startsWith(Progress.DONE, Progress.NOW, Progress.LATER)
                .endsWith(Progress.LATER);
        assertThat(tracked.steps().get(0).at()).contains(Dossiers.MONDAY);
        assertThat(tracked.steps().get(1).at()).contains(tracked.since());
        assertThat(tracked.steps().get(2).at()).isEmpty();
    }

    @Test
    void once_it_is_registered_every_step_is_done() {
        Tracked tracked = Tracked.of(Dossiers.registered());

        assertThat(progress(tracked)).containsOnly(Progress.DONE);
        assertThat(tracked.steps()).allSatisfy(step -> assertThat(step.at()).isPresent());
        assertThat(tracked.waitsFor()).isEmpty();
    }

    @Test
    void where_it_was_withdrawn_nothing_is_under_way() {
        Tracked tracked =
                Tracked.of(Dossiers.moved(new Withdraw("Salah unggah").on(Dossiers.opened(), Dossiers.by(Actors.SITI)))
                        .dossier());

        assertThat(progress(tracked)).startsWith(Progress.DONE).doesNotContain(Progress.NOW, Progress.LATER);
    }

    @Test
    void nothing_in_it_tells_whose_request_it_is_or_what_somebody_wrote() {
        Dossier returned = Dossiers.moved(new ReturnForCompletion("KTP Siti tidak terbaca")
                        .on(Dossiers.opened(), Dossiers.by(Actors.HEAD)))
                .dossier();
        for (Dossier dossier : List.of(Dossiers.opened(), returned, Dossiers.registered())) {
            Subscriber holder = dossier.application().subscriber();
            assertThat(Tracked.of(dossier).toString())
                    .doesNotContain(
                            holder.name(),
                            "Siti",
                            holder.nik().digits(),
                            holder.agency(),
                            holder.email().value(),
                            holder.position(),
                            "tidak terbaca",
                            dossier.application().letterNumber(),
                            Actors.HEAD.name());
        }
    }

    private static List<Progress> progress(Tracked tracked) {
        return tracked.steps().stream().map(Tracked.Step::progress).toList();
    }
}
