package id.dosir.core.act;

import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.util.List;

/**
 * The letter came back signed and was accepted (SOP step 5). Only the desk makes this act, after
 * {@code signing.SignatureCheck}.
 *
 * @param letter numbered and signed
 */
public record RecordSignature(SignedLetter letter) implements Act {

    @Override
    public ActName name() {
        return ActName.SIGN;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return List.of();
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage here = dossier.stage();
        return dossier.moveTo(
                dossier.sop().onward(here.step(), TaskKind.SIGN, SoFar.of(here).with(letter)),
                ActName.SIGN,
                letter.number().printed(),
                occasion,
                new Consequence.ExamineLetter());
    }
}
