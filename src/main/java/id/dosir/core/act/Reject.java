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
 * The office turns the request down, for good.
 *
 * @param note why; the applicant reads it
 */
public record Reject(String note) implements Act {

    @Override
    public ActName name() {
        return ActName.REJECT;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, true, LONGEST_NOTE);
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return dossier.moveTo(
                new Stage.Rejected(dossier.stage().step(), note),
                ActName.REJECT,
                note,
                occasion,
                new Consequence.TellApplicant(Consequence.Topic.REJECTED));
    }
}
