package id.dosir.core.dossier;

import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.document.LetterText;
import id.dosir.core.document.SignedLetter;
import java.util.Optional;

/**
 * What earlier steps left to a dossier. Steps that need nothing of it hand it on, so that a SOP may put them anywhere.
 *
 * @param draft text of the letter, not yet signed
 * @param letter numbered and signed
 * @param submission what was asked for in AMS
 * @param confirmation why the certificate is held to be revoked
 */
public record SoFar(
        Optional<LetterText> draft,
        Optional<SignedLetter> letter,
        Optional<AmsSubmission> submission,
        Optional<RevocationConfirmation> confirmation) {

    public static final SoFar NONE = new SoFar(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @return what a dossier has at a stage */
    public static SoFar of(Stage stage) {
        if (stage instanceof Stage.Unbound here) {
            return here.soFar();
        }
        SoFar found = NONE;
        if (stage instanceof Stage.AwaitingDraft here) {
            found = new SoFar(here.earlier(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (stage instanceof Stage.AwaitingSignature here) {
            found = found.with(here.text());
        }
        if (stage instanceof Stage.Signed here) {
            found = found.with(here.letter());
        }
        if (stage instanceof Stage.Submitted here) {
            found = found.with(here.submission());
        }
        return stage instanceof Stage.Confirmed here ? found.with(here.confirmation()) : found;
    }

    public SoFar with(LetterText text) {
        return new SoFar(Optional.of(text), letter, submission, confirmation);
    }

    /** The signed letter takes the draft's place. */
    public SoFar with(SignedLetter signed) {
        return new SoFar(Optional.empty(), Optional.of(signed), submission, confirmation);
    }

    public SoFar with(AmsSubmission asked) {
        return new SoFar(draft, letter, Optional.of(asked), confirmation);
    }

    public SoFar with(RevocationConfirmation confirmed) {
        return new SoFar(draft, letter, submission, Optional.of(confirmed));
    }
}
