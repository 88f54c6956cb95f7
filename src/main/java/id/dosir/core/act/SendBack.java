package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.core.dossier.Stage;
import java.util.List;

/**
 * Gives work back to be corrected: the signer the draft, and whoever else the SOP lets send back.
 *
 * @param note what to correct
 */
public record SendBack(String note) implements Act {

    @Override
    public ActName name() {
        return ActName.SEND_BACK;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, true, LONGEST_NOTE);
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage here = dossier.stage();
        Next target = here.task()
                .flatMap(kind -> dossier.sop().back(here.step(), kind))
                .orElseThrow(() -> new IllegalStateException("the gate lets nothing through that cannot go back"));
        return dossier.moveTo(target.waiting(SoFar.of(here)), ActName.SEND_BACK, note, occasion);
    }
}
