package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static id.dosir.core.act.Answers.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendBackTest {

    @Test
    void the_verifier_words_the_letter_again_from_what_he_wrote() {
        Dossier dossier = Dossiers.after(Dossiers.awaitingSignature(), Actors.HEAD, ActName.SEND_BACK);

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingDraft(5, Optional.of(Papers.DRAFT)));
        assertThat(dossier.waitsFor()).contains(new Post("verifikator"));
        assertThat(Dossiers.after(dossier, Actors.VERIFIER, ActName.DRAFT_LETTER)
                        .stage()
                        .name())
                .isEqualTo(Stage.Name.AWAITING_SIGNATURE);
    }

    @Test
    void the_signer_says_what_to_correct() {
        assertRefusedAt(
                new SendBack(" ").on(Dossiers.awaitingSignature(), Dossiers.by(Actors.HEAD)),
                "note",
                Refusal.FIELD_MISSING);
    }

    @Test
    void a_signed_letter_cannot_be_sent_back() {
        assertRefused(
                new SendBack("Salah.").on(Dossiers.awaitingSubmission(), Dossiers.by(Actors.HEAD)),
                Refusal.WRONG_STAGE);
    }
}
