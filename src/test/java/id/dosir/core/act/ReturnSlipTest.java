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
import id.dosir.core.dossier.Stage;
import org.junit.jupiter.api.Test;

class ReturnSlipTest {

    @Test
    void the_leading_receiver_gives_the_dossier_back_to_whoever_sent_it() {
        Dossier dossier = Dossiers.after(
                Dossiers.awaitingOrder(), Actors.CRYPTOGRAPHER, new ReturnSlip(new SlipPlace(2, 1), "Salah bidang."));

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingDisposition(3));
        assertThat(dossier.waitsFor()).contains(new Post("kabid-persandian"));
        assertThat(dossier.dispositions().get(1).leading().state()).isEqualTo(State.RETURNED);
        assertThat(dossier.dispositions().get(1).leading().note()).isEqualTo("Salah bidang.");
    }

    @Test
    void the_sender_of_the_slip_is_told_besides_whoever_has_to_act_now() {
        SlipPlace leading = new SlipPlace(2, 1);
        assertThat(Dossiers.moved(new ReturnSlip(leading, "Salah bidang.")
                                .on(Dossiers.awaitingOrder(), Dossiers.by(Actors.CRYPTOGRAPHER)))
                        .consequences())
                .contains(new Consequence.TellSender(leading), new Consequence.TellPost(new Post("kabid-persandian")));
    }

    @Test
    void he_may_give_it_back_in_turn_one_disposition_at_a_time() {
        Dossier once = Dossiers.after(
                Dossiers.awaitingOrder(), Actors.CRYPTOGRAPHER, new ReturnSlip(new SlipPlace(2, 1), "Salah bidang."));
        Dossier twice = Dossiers.after(once, Actors.SECTION_HEAD, new ReturnSlip(new SlipPlace(1, 1), "Bukan kami."));

        assertThat(twice.stage()).isEqualTo(new Stage.AwaitingDisposition(2));
    }

    @Test
    void the_verifier_gives_the_order_back() {
        Dossier dossier = Dossiers.after(
                Dossiers.awaitingDraft(), Actors.VERIFIER, new ReturnSlip(new SlipPlace(3, 1), "SK belum sah."));

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingOrder(4));
    }

    @Test
    void a_returned_slip_says_why() {
        assertRefusedAt(
                new ReturnSlip(new SlipPlace(2, 1), "").on(Dossiers.awaitingOrder(), Dossiers.by(Actors.CRYPTOGRAPHER)),
                "note",
                Refusal.FIELD_MISSING);
    }

    @Test
    void an_order_beside_the_main_line_comes_back_without_the_dossier() {
        Dossier before = Dossiers.after(Dossiers.opened(), Actors.HEAD, Dossiers.slipAlso(Actors.HEAD, "arsiparis"));
        Dossier after =
                Dossiers.after(before, Actors.ARCHIVIST, new ReturnSlip(new SlipPlace(1, 2), "Tidak ada berkas lama."));

        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.dispositions().get(0).receivers().get(1).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void what_was_passed_on_cannot_be_given_back() {
        assertRefused(
                new ReturnSlip(new SlipPlace(1, 1), "Terlambat.")
                        .on(Dossiers.awaitingOrder(), Dossiers.by(Actors.SECTION_HEAD)),
                Refusal.SLIP_ENDED);
    }
}
