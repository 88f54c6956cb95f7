package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TakeUpSlipTest {

    private static final SlipPlace ARCHIVIST = new SlipPlace(1, 2);

    private static Dossier disposed() {
        return Dossiers.after(Dossiers.opened(), Actors.HEAD, Dossiers.slipAlso(Actors.HEAD, "arsiparis"));
    }

    @Test
    void whoever_opens_the_dossier_has_read_his_slip_and_that_is_no_act() {
        Dossier read = disposed().readBy(Actors.ARCHIVIST, Dossiers.MONDAY);

        assertThat(read.dispositions().get(0).receivers())
                .extracting(r -> r.state())
                .containsExactly(State.UNREAD, State.READ);
        assertThat(read.history()).isEqualTo(disposed().history());
    }

    @Test
    void an_order_beside_the_main_line_moves_nothing_and_lets_the_clock_run() {
        Instant later = Dossiers.MONDAY.plusSeconds(60);
        Dossier before = disposed();
        Dossier after = Dossiers.moved(new TakeUpSlip(ARCHIVIST).on(before, new Occasion(Actors.ARCHIVIST, later)))
                .dossier();

        assertThat(after.dispositions().get(0).receivers().get(1).state()).isEqualTo(State.IN_WORK);
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.stageSince()).isEqualTo(before.stageSince());
        assertThat(after.history()).hasSize(before.history().size() + 1);
    }

    @Test
    void nobody_takes_up_anothers_order_nor_the_main_line_that_way() {
        assertRefused(new TakeUpSlip(ARCHIVIST).on(disposed(), Dossiers.by(Actors.VERIFIER)), Refusal.WRONG_POST);
        assertRefused(
                new TakeUpSlip(new SlipPlace(1, 1)).on(disposed(), Dossiers.by(Actors.SECTION_HEAD)),
                Refusal.SLIP_ENDED);
        assertRefused(
                new TakeUpSlip(new SlipPlace(9, 1)).on(disposed(), Dossiers.by(Actors.ARCHIVIST)),
                Refusal.SLIP_UNKNOWN);
    }
}
