package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnForCompletionTest {

    private static final ReturnForCompletion RETURN = new ReturnForCompletion("KTP tidak terbaca.");

    @Test
    void the_dossier_lies_with_the_applicant_and_remembers_where_it_was() {
        Dossier before = Dossiers.awaitingSignature();
        Decision.Moved moved = Dossiers.moved(RETURN.on(before, Dossiers.by(Actors.HEAD)));

        assertThat(moved.dossier().stage()).isEqualTo(new Stage.Returned(before.stage(), "KTP tidak terbaca."));
        assertThat(moved.dossier().waitsFor()).isEmpty();
        assertThat(moved.consequences())
                .containsExactly(new Consequence.TellApplicant(Consequence.Topic.RETURNED), new Consequence.Reindex());
    }

    @Test
    void the_applicant_must_learn_what_is_missing() {
        assertRefusedAt(
                new ReturnForCompletion("").on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "note",
                Refusal.FIELD_MISSING);
    }

    @Test
    void after_the_signature_nothing_is_returned() {
        List.of(Dossiers.awaitingSubmission(), Dossiers.awaitingConfirmation(), Dossiers.awaitingEntry())
                .forEach(dossier ->
                        assertRefused(RETURN.on(dossier, Dossiers.by(Actors.OFFICER_OF_ALL)), Refusal.WRONG_STAGE));
    }

    @Test
    void what_lies_with_the_applicant_is_not_returned_again() {
        assertRefused(RETURN.on(Dossiers.returned(), Dossiers.by(Actors.VERIFIER)), Refusal.WRONG_STAGE);
    }

    @Test
    void only_who_has_to_act_now_may_return_it() {
        assertRefused(RETURN.on(Dossiers.opened(), Dossiers.by(Actors.VERIFIER)), Refusal.WRONG_POST);
    }
}
