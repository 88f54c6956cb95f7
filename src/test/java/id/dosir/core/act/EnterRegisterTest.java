package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Stage;
import org.junit.jupiter.api.Test;

class EnterRegisterTest {

    private static final EnterRegister ENTRY = new EnterRegister(new RegisterNumber(2026, 131));

    @Test
    void the_entry_closes_the_dossier_and_keeps_letter_submission_and_confirmation() {
        Decision.Moved moved = Dossiers.moved(ENTRY.on(Dossiers.awaitingEntry(), Dossiers.by(Actors.ARCHIVIST)));
        Stage.AwaitingEntry before =
                (Stage.AwaitingEntry) Dossiers.awaitingEntry().stage();

        assertThat(moved.dossier().stage())
                .isEqualTo(new Stage.Registered(
                        8, before.letter(), before.submission(), before.confirmation(), ENTRY.number()));
        assertThat(moved.dossier().stage().closed()).isTrue();
        assertThat(moved.consequences()).containsExactly(new Consequence.Reindex());
    }

    @Test
    void the_history_keeps_the_register_number() {
        assertThat(Dossiers.registered().history()).last().satisfies(line -> assertThat(line.note())
                .isEqualTo("REG 0131/2026"));
    }

    @Test
    void only_the_archivist_keeps_the_register() {
        assertRefused(ENTRY.on(Dossiers.awaitingEntry(), Dossiers.by(Actors.VERIFIER)), Refusal.WRONG_POST);
    }

    @Test
    void an_unconfirmed_revocation_does_not_enter_the_register() {
        assertRefused(ENTRY.on(Dossiers.awaitingConfirmation(), Dossiers.by(Actors.ARCHIVIST)), Refusal.WRONG_STAGE);
    }

    @Test
    void a_registered_dossier_is_closed_for_every_act_and_everyone() {
        for (ActName act : ActName.values()) {
            Actors.ACCOUNTS.forEach(actor ->
                    assertThat(Gate.bars(act, Dossiers.registered(), actor)).contains(Refusal.CLOSED));
        }
    }
}
