package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import org.junit.jupiter.api.Test;

class FinishSlipTest {

    private static final SlipPlace ARCHIVIST = new SlipPlace(1, 2);

    private static Dossier disposed() {
        return Dossiers.after(Dossiers.opened(), Actors.HEAD, Dossiers.slipAlso(Actors.HEAD, "arsiparis"));
    }

    @Test
    void the_receiver_says_what_came_of_it() {
        Dossier dossier = Dossiers.after(disposed(), Actors.ARCHIVIST, new FinishSlip(ARCHIVIST, "Berkas lama ada."));

        assertThat(dossier.dispositions().get(0).receivers().get(1).state()).isEqualTo(State.DONE);
        assertThat(dossier.dispositions().get(0).receivers().get(1).note()).isEqualTo("Berkas lama ada.");
        assertThat(dossier.history().get(2).note()).isEqualTo("#1 Berkas lama ada.");
        assertThat(dossier.waitsFor()).contains(new Post("kabid-persandian"));
    }

    @Test
    void the_sender_of_the_slip_is_told() {
        assertThat(Dossiers.moved(new FinishSlip(ARCHIVIST, "Ada.").on(disposed(), Dossiers.by(Actors.ARCHIVIST)))
                        .consequences())
                .containsExactly(new Consequence.TellSender(ARCHIVIST));
    }

    @Test
    void who_takes_up_an_order_has_not_ended_it_and_nobody_is_told() {
        assertThat(Dossiers.moved(new TakeUpSlip(ARCHIVIST).on(disposed(), Dossiers.by(Actors.ARCHIVIST)))
                        .consequences())
                .isEmpty();
    }

    @Test
    void what_is_done_is_done_once() {
        Dossier done = Dossiers.after(disposed(), Actors.ARCHIVIST, new FinishSlip(ARCHIVIST, "Ada."));

        assertRefused(new FinishSlip(ARCHIVIST, "Ada.").on(done, Dossiers.by(Actors.ARCHIVIST)), Refusal.SLIP_ENDED);
    }

    @Test
    void done_without_a_word_says_nothing() {
        assertRefusedAt(
                new FinishSlip(ARCHIVIST, "").on(disposed(), Dossiers.by(Actors.ARCHIVIST)),
                "note",
                Refusal.FIELD_MISSING);
    }
}
