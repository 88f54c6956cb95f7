package id.dosir.core.act;

import id.dosir.core.document.LetterText;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The verifier words the recommendation and lays it before the signer (SOP step 5). It has no number yet: that is fixed
 * when it is signed.
 *
 * @param text his words
 */
public record DraftLetter(LetterText text) implements Act {

    @Override
    public ActName name() {
        return ActName.DRAFT_LETTER;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        List<Ground> grounds = new ArrayList<>();
        grounds.addAll(Act.textFaults("subject", text.subject(), true, 200));
        grounds.addAll(Act.textFaults("nature", text.nature(), true, 40));
        grounds.addAll(Act.textFaults("enclosure", text.enclosure(), false, 100));
        grounds.addAll(Act.textFaults("grounds", text.grounds(), true, 2000));
        grounds.addAll(Act.textFaults("copies", text.copies(), false, 500));
        return grounds;
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage here = dossier.stage();
        Stage next = dossier.sop()
                .onward(here.step(), TaskKind.DRAFT_LETTER, SoFar.of(here).with(text));
        return dossier.moveTo(next, ActName.DRAFT_LETTER, text.subject(), occasion);
    }
}
