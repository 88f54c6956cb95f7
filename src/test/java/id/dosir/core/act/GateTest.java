package id.dosir.core.act;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Refusal;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void the_signer_may_sign_send_out_send_back_return_or_reject() {
        assertThat(Gate.open(Dossiers.awaitingSignature(), Actors.HEAD))
                .containsExactly(
                        ActName.SIGN, ActName.RELEASE_LETTER, ActName.SEND_BACK, ActName.RETURN, ActName.REJECT);
    }

    @Test
    void a_letter_that_is_out_is_not_signed_here_as_well_but_can_be_called_back() {
        assertThat(Gate.bars(ActName.SIGN, Dossiers.released(), Actors.HEAD)).contains(Refusal.LETTER_RELEASED);
        assertThat(Gate.bars(ActName.RELEASE_LETTER, Dossiers.released(), Actors.HEAD))
                .contains(Refusal.WRONG_STAGE);
        assertThat(Gate.bars(ActName.SEND_BACK, Dossiers.released(), Actors.HEAD))
                .isEmpty();
    }

    @Test
    void the_applicant_may_only_withdraw_and_once_it_is_returned_complete() {
        assertThat(Gate.open(Dossiers.opened(), Actors.SITI)).containsExactly(ActName.WITHDRAW);
        assertThat(Gate.open(Dossiers.returned(), Actors.SITI)).containsExactly(ActName.COMPLETE, ActName.WITHDRAW);
    }

    @Test
    void a_stage_that_does_not_fit_is_named_before_a_post_that_does_not() {
        assertThat(Gate.bars(ActName.SIGN, Dossiers.opened(), Actors.ARCHIVIST)).contains(Refusal.WRONG_STAGE);
        assertThat(Gate.bars(ActName.DISPOSE, Dossiers.opened(), Actors.ARCHIVIST))
                .contains(Refusal.WRONG_POST);
    }

    @Test
    void every_dossier_that_is_not_closed_has_somebody_who_can_go_on() {
        Dossiers.everywhere().stream().filter(d -> !d.stage().closed()).forEach(d -> assertThat(Actors.ACCOUNTS)
                .as("%s", d.stage())
                .anyMatch(a -> !Gate.open(d, a).isEmpty()));
    }

    @Test
    void a_closed_dossier_offers_nothing_to_anyone() {
        Dossiers.everywhere().stream().filter(d -> d.stage().closed()).forEach(d -> assertThat(Actors.ACCOUNTS)
                .allMatch(a -> Gate.open(d, a).isEmpty()));
    }
}
