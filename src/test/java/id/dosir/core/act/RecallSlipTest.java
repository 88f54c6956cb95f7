package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import org.junit.jupiter.api.Test;

class RecallSlipTest {

    @Test
    void an_unread_slip_comes_back_with_the_dossier_in_one_act() {
        Dossier dossier = Dossiers.after(Dossiers.awaitingSecondDisposition(), Actors.HEAD, new RecallSlip(1));

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingDisposition(2));
        assertThat(dossier.dispositions().get(0).leading().state()).isEqualTo(State.RECALLED);
        assertThat(dossier.history()).hasSize(3);
    }

    @Test
    void what_was_read_is_not_taken_back() {
        Dossier read = Dossiers.awaitingSecondDisposition().readBy(Actors.SECTION_HEAD, Dossiers.MONDAY);

        assertRefused(new RecallSlip(1).on(read, Dossiers.by(Actors.HEAD)), Refusal.SLIP_READ);
    }

    @Test
    void orders_beside_the_main_line_are_taken_back_from_those_who_have_not_read_them() {
        Dossier given = Dossiers.after(Dossiers.opened(), Actors.HEAD, Dossiers.slipAlso(Actors.HEAD, "arsiparis"))
                .readBy(Actors.SECTION_HEAD, Dossiers.MONDAY);
        Dossier dossier = Dossiers.after(given, Actors.HEAD, new RecallSlip(1));

        assertThat(dossier.stage()).isEqualTo(given.stage());
        assertThat(dossier.dispositions().get(0).receivers())
                .extracting(r -> r.state())
                .containsExactly(State.READ, State.RECALLED);
    }

    @Test
    void only_the_sender_takes_a_slip_back() {
        assertRefused(
                new RecallSlip(1).on(Dossiers.awaitingSecondDisposition(), Dossiers.by(Actors.OFFICER_OF_ALL)),
                Refusal.WRONG_POST);
    }

    @Test
    void while_the_applicant_completes_his_papers_the_main_line_stays() {
        Dossier returned = Dossiers.after(Dossiers.awaitingSecondDisposition(), Actors.SECTION_HEAD, ActName.RETURN);

        assertRefused(new RecallSlip(1).on(returned, Dossiers.by(Actors.HEAD)), Refusal.SLIP_READ);
    }
}
