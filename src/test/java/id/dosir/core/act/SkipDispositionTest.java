package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import org.junit.jupiter.api.Test;

class SkipDispositionTest {

    @Test
    void a_step_without_a_slip_leads_to_the_next_task_that_is_no_disposition() {
        Dossier dossier = Dossiers.after(Dossiers.opened(), Actors.HEAD, ActName.SKIP_DISPOSITION);

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingOrder(4));
        assertThat(dossier.dispositions()).isEmpty();
        assertThat(dossier.history().get(1).note()).isEqualTo("Cukup diketahui.");
    }

    @Test
    void the_slip_that_brought_it_is_done() {
        Dossier dossier =
                Dossiers.after(Dossiers.awaitingSecondDisposition(), Actors.SECTION_HEAD, ActName.SKIP_DISPOSITION);

        assertThat(dossier.dispositions().get(0).leading().state()).isEqualTo(State.DONE);
    }

    @Test
    void a_superior_says_why_none_is_needed() {
        assertRefusedAt(
                new SkipDisposition(" ").on(Dossiers.opened(), Dossiers.by(Actors.HEAD)),
                "note",
                Refusal.FIELD_MISSING);
    }

    @Test
    void an_order_to_write_the_letter_cannot_be_skipped() {
        assertRefused(
                new SkipDisposition("Cukup.").on(Dossiers.awaitingOrder(), Dossiers.by(Actors.CRYPTOGRAPHER)),
                Refusal.WRONG_STAGE);
    }
}
