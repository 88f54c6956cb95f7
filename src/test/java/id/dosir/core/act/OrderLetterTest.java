package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderLetterTest {

    @Test
    void the_order_gives_the_dossier_to_the_verifier_in_step_5() {
        Dossier dossier = Dossiers.awaitingDraft();

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingDraft(5, Optional.empty()));
        assertThat(dossier.waitsFor()).contains(new Post("verifikator"));
    }

    @Test
    void the_order_is_the_third_slip() {
        assertThat(Dossiers.awaitingDraft().dispositions())
                .extracting(Disposition::ordinal, Disposition::step, Disposition::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2, new Post("kabid-persandian")),
                        org.assertj.core.groups.Tuple.tuple(2, 3, new Post("sandiman")),
                        org.assertj.core.groups.Tuple.tuple(3, 4, new Post("verifikator")));
    }

    @Test
    void an_empty_order_is_refused_like_an_empty_slip() {
        assertRefusedAt(
                new OrderLetter(new Dispose(Set.of(), "", Nature.ORDINARY, Optional.empty()))
                        .on(Dossiers.awaitingOrder(), Dossiers.by(Actors.CRYPTOGRAPHER)),
                "note",
                Refusal.FIELD_MISSING);
    }

    @Test
    void a_superior_cannot_order_the_letter_while_it_waits_for_his_disposition() {
        assertRefused(
                new OrderLetter(Dossiers.slip()).on(Dossiers.opened(), Dossiers.by(Actors.HEAD)), Refusal.WRONG_STAGE);
    }
}
