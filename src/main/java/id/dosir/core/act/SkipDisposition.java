package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.core.dossier.TaskKind;
import java.util.List;

/**
 * No disposition is needed: the superior lets the dossier go to the next task of the SOP that is none, without a slip.
 *
 * @param note why
 */
public record SkipDisposition(String note) implements Act {

    @Override
    public ActName name() {
        return ActName.SKIP_DISPOSITION;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, true, LONGEST_NOTE);
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Next next = dossier.sop().after(dossier.stage().step(), TaskKind.DISPOSE);
        while (next.task().kind() == TaskKind.DISPOSE) {
            next = dossier.sop().after(next.step(), TaskKind.DISPOSE);
        }
        return dossier.moveTo(next.waiting(), ActName.SKIP_DISPOSITION, note, occasion);
    }
}
