package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.routing.ShippedConfiguration;
import org.junit.jupiter.api.Test;

class RecordSignatureTest {

    private static final RecordSignature SIGNED = new RecordSignature(Papers.signedLetter());

    @Test
    void the_signed_letter_goes_back_to_the_verifier_for_ams() {
        Dossier dossier = Dossiers.awaitingSubmission();

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingSubmission(6, Papers.signedLetter()));
        assertThat(dossier.waitsFor()).contains(new Post("verifikator"));
    }

    @Test
    void the_history_keeps_the_number_of_the_letter() {
        assertThat(Dossiers.awaitingSubmission().history()).last().satisfies(line -> assertThat(line.note())
                .isEqualTo("000.6.5.2/12/Diskominfo/XI/2026"));
    }

    @Test
    void the_signed_letter_is_examined_afterwards() {
        assertThat(((Decision.Moved) SIGNED.on(Dossiers.awaitingSignature(), Dossiers.by(Actors.HEAD))).consequences())
                .contains(new Consequence.ExamineLetter());
    }

    @Test
    void nobody_but_the_head_of_office_signs() {
        assertRefused(SIGNED.on(Dossiers.awaitingSignature(), Dossiers.by(Actors.VERIFIER)), Refusal.WRONG_POST);
        assertRefused(
                SIGNED.on(Dossiers.awaitingSignature(), Dossiers.by(id.dosir.core.dossier.Actor.SYSTEM)),
                Refusal.WRONG_POST);
    }

    @Test
    void nothing_is_signed_before_it_is_drafted_nor_twice() {
        assertRefused(SIGNED.on(Dossiers.awaitingDraft(), Dossiers.by(Actors.HEAD)), Refusal.WRONG_STAGE);
        assertRefused(SIGNED.on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.HEAD)), Refusal.WRONG_STAGE);
    }

    @Test
    void the_head_of_office_does_not_sign_for_the_revocation_of_his_own_certificate() {
        Dossier dossier = Dossiers.opened(
                ShippedConfiguration.sop(),
                Actors.SITI,
                Dossiers.form(Actors.HEAD.nip().orElseThrow(), "JABATAN"));

        assertThat(Gate.open(dossier, Actors.HEAD)).isEmpty();
        assertRefused(Dossiers.slip().on(dossier, Dossiers.by(Actors.HEAD)), Refusal.OWN_REQUEST);
    }
}
