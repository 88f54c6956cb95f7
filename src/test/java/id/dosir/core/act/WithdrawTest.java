package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.routing.ShippedConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawTest {

    private static final Withdraw WITHDRAW = new Withdraw("Sudah tidak perlu.");

    @Test
    void the_applicant_may_take_it_back_until_something_went_to_bsre() {
        List.of(
                        Dossiers.opened(),
                        Dossiers.awaitingOrder(),
                        Dossiers.awaitingDraft(),
                        Dossiers.awaitingSignature(),
                        Dossiers.awaitingSubmission(),
                        Dossiers.returned())
                .forEach(dossier -> assertThat(Dossiers.moved(WITHDRAW.on(dossier, Dossiers.by(Actors.SITI)))
                                .dossier()
                                .stage())
                        .isEqualTo(new Stage.Withdrawn(dossier.stage().step(), "Sudah tidak perlu.")));
    }

    @Test
    void once_it_lies_with_bsre_it_cannot_be_taken_back() {
        assertRefused(WITHDRAW.on(Dossiers.awaitingConfirmation(), Dossiers.by(Actors.SITI)), Refusal.WRONG_STAGE);
        assertRefused(WITHDRAW.on(Dossiers.awaitingEntry(), Dossiers.by(Actors.SITI)), Refusal.WRONG_STAGE);
    }

    @Test
    void whoever_filed_for_another_withdraws_and_the_other_does_not() {
        Dossier dossier = Dossiers.opened(
                ShippedConfiguration.sop(),
                Actors.ARCHIVIST,
                Dossiers.form(Actors.SITI.nip().orElseThrow(), "MENINGGAL"));

        assertRefused(WITHDRAW.on(dossier, Dossiers.by(Actors.SITI)), Refusal.NOT_APPLICANT);
        assertThat(Gate.open(dossier, Actors.ARCHIVIST)).containsExactly(ActName.WITHDRAW);
    }

    @Test
    void a_reason_is_not_asked_for() {
        assertThat(new Withdraw("").faults(Dossiers.by(Actors.SITI))).isEmpty();
    }
}
