package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import org.junit.jupiter.api.Test;

class RejectTest {

    private static final Reject REJECT = new Reject("Data berbeda dengan KTP.");

    @Test
    void a_rejected_dossier_is_closed_and_the_applicant_learns_why() {
        Decision.Moved moved = Dossiers.moved(REJECT.on(Dossiers.awaitingDraft(), Dossiers.by(Actors.VERIFIER)));

        assertThat(moved.dossier().stage()).isEqualTo(new Stage.Rejected(5, "Data berbeda dengan KTP."));
        assertThat(moved.dossier().stage().closed()).isTrue();
        assertThat(moved.consequences())
                .containsExactly(new Consequence.TellApplicant(Consequence.Topic.REJECTED), new Consequence.Reindex());
    }

    @Test
    void a_rejection_without_a_reason_is_refused() {
        assertRefusedAt(
                new Reject("\n").on(Dossiers.opened(), Dossiers.by(Actors.HEAD)), "note", Refusal.FIELD_MISSING);
    }

    @Test
    void after_the_signature_the_office_cannot_say_no_any_more() {
        assertRefused(REJECT.on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.VERIFIER)), Refusal.WRONG_STAGE);
    }

    @Test
    void the_applicant_does_not_reject_his_own_request() {
        assertRefused(REJECT.on(Dossiers.opened(), Dossiers.by(Actors.SITI)), Refusal.OWN_REQUEST);
    }
}
