package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassOnSlipTest {

    private static final SlipPlace ARCHIVIST = new SlipPlace(1, 2);

    private static Dossier disposed() {
        return Dossiers.after(Dossiers.opened(), Actors.HEAD, Dossiers.slipAlso(Actors.HEAD, "arsiparis"));
    }

    @Test
    void a_further_slip_hangs_under_the_first_and_its_giver_is_at_work() {
        Moved moved = Dossiers.moved(new PassOnSlip(ARCHIVIST, Dossiers.slipAlso(Actors.ARCHIVIST, "verifikator"))
                .on(disposed(), Dossiers.by(Actors.ARCHIVIST)));
        Disposition further = moved.dossier().dispositions().get(1);

        assertThat(further.parent()).isEqualTo(1);
        assertThat(further.main()).isFalse();
        assertThat(further.to()).isEqualTo(new Post("verifikator"));
        assertThat(moved.dossier().dispositions().get(0).receivers().get(1).state())
                .isEqualTo(State.IN_WORK);
        assertThat(moved.dossier().stage()).isEqualTo(disposed().stage());
        assertThat(moved.consequences()).containsExactly(new Consequence.TellReceiver(new SlipPlace(2, 1)));
    }

    @Test
    void a_further_slip_goes_to_somebody() {
        assertRefusedAt(
                new PassOnSlip(ARCHIVIST, Dossiers.slip()).on(disposed(), Dossiers.by(Actors.ARCHIVIST)),
                "also",
                Refusal.FIELD_MISSING);
    }

    @Test
    void the_urgency_of_the_dossier_follows_the_main_line_only() {
        Dispose urgent = new Dispose(
                java.util.Set.of(),
                "Segera.",
                id.dosir.core.dossier.Nature.VERY_URGENT,
                false,
                Optional.empty(),
                List.of(id.dosir.core.dossier.Recipient.holderOf(new Post("verifikator"))));

        assertThat(Dossiers.after(disposed(), Actors.ARCHIVIST, new PassOnSlip(ARCHIVIST, urgent))
                        .nature())
                .isEqualTo(disposed().nature());
    }
}
