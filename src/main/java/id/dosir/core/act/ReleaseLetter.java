package id.dosir.core.act;

import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Stage;
import java.util.List;

/**
 * The letter leaves the office's hands to be signed elsewhere or in ink: its number stands from here on (SOP step 5). Only the
 * desk makes this act.
 *
 * @param letter numbered and finished
 */
public record ReleaseLetter(ReleasedLetter letter) implements Act {

    @Override
    public ActName name() {
        return ActName.RELEASE_LETTER;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return List.of();
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage.AwaitingSignature here = (Stage.AwaitingSignature) dossier.stage();
        return dossier.stayAs(
                here.released(letter), name(), letter.number().printed(), occasion, List.of(new Consequence.Reindex()));
    }
}
