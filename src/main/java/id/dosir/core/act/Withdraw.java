package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Stage;
import java.util.List;

/**
 * The applicant takes the request back, as long as nothing went to BSrE.
 *
 * @param note why, may be empty
 */
public record Withdraw(String note) implements Act {

    @Override
    public ActName name() {
        return ActName.WITHDRAW;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, false, LONGEST_NOTE);
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return dossier.moveTo(new Stage.Withdrawn(dossier.stage().step(), note), ActName.WITHDRAW, note, occasion);
    }
}
