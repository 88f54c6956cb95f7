package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Stage;
import java.util.List;

/**
 * The office asks the applicant to complete or correct his papers. The SOP has no such branch; BSrE's rule that differing
 * data are rejected makes it necessary.
 *
 * @param note what is missing
 */
public record ReturnForCompletion(String note) implements Act {

    @Override
    public ActName name() {
        return ActName.RETURN;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, true, LONGEST_NOTE);
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return dossier.moveTo(
                new Stage.Returned(dossier.stage(), note),
                ActName.RETURN,
                note,
                occasion,
                new Consequence.TellApplicant(Consequence.Topic.RETURNED));
    }
}
