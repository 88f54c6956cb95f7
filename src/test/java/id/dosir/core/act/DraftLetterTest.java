package id.dosir.core.act;

import static id.dosir.core.act.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.Papers;
import id.dosir.core.document.LetterText;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import org.junit.jupiter.api.Test;

class DraftLetterTest {

    @Test
    void the_draft_is_laid_before_the_head_of_office_within_step_5() {
        Dossier dossier = Dossiers.awaitingSignature();

        assertThat(dossier.stage()).isEqualTo(new Stage.AwaitingSignature(5, Papers.DRAFT));
        assertThat(dossier.waitsFor()).contains(new Post("kepala-dinas"));
    }

    @Test
    void all_that_is_missing_is_named_at_once_but_enclosure_and_copies_are_not_needed() {
        Decision decision = new DraftLetter(new LetterText("", "", "", "", ""))
                .on(Dossiers.awaitingDraft(), Dossiers.by(Actors.VERIFIER));

        assertThat(((Decision.Refused) decision).grounds())
                .extracting(Decision.Ground::field)
                .containsExactly("subject", "nature", "grounds");
    }

    @Test
    void a_sentence_longer_than_the_letter_bears_is_refused() {
        LetterText text = new LetterText("Hal", "Biasa", "-", "x".repeat(2001), "");

        assertRefused(
                new DraftLetter(text).on(Dossiers.awaitingDraft(), Dossiers.by(Actors.VERIFIER)),
                Refusal.FIELD_TOO_LONG);
    }

    @Test
    void the_signer_does_not_word_the_letter() {
        assertRefused(
                new DraftLetter(Papers.DRAFT).on(Dossiers.awaitingDraft(), Dossiers.by(Actors.HEAD)),
                Refusal.WRONG_POST);
    }

    @Test
    void a_letter_that_waits_for_its_signature_is_not_reworded_under_the_signers_eyes() {
        assertRefused(
                new DraftLetter(Papers.DRAFT).on(Dossiers.awaitingSignature(), Dossiers.by(Actors.VERIFIER)),
                Refusal.WRONG_STAGE);
    }
}
