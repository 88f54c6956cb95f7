package id.dosir.core.act;

import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.util.List;
import java.util.OptionalInt;

/**
 * A step that only the SOP knows is done.
 *
 * @param note what was done; needed where no paper shows it
 * @param evidence papers that show it, if any
 * @param next step chosen, or {@link id.dosir.core.dossier.SopStep#END}; needed where the SOP gives a choice
 */
public record Perform(String note, List<Attachment> evidence, OptionalInt next) implements Act {

    public Perform {
        evidence = List.copyOf(evidence);
    }

    @Override
    public ActName name() {
        return ActName.PERFORM;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, evidence.isEmpty(), LONGEST_NOTE);
    }

    @Override
    public List<Ground> faultsIn(Dossier dossier) {
        int step = dossier.stage().step();
        boolean last = dossier.sop().isLastIn(step, TaskKind.PERFORM);
        List<Integer> ways = last ? dossier.sop().step(step).next() : List.of();
        if (next.isEmpty()) {
            return ways.size() > 1 ? List.of(new Ground(Refusal.FIELD_MISSING, "next", "")) : List.of();
        }
        return ways.contains(next.getAsInt()) ? List.of() : List.of(new Ground(Refusal.CHOICE_INVALID, "next", ""));
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage here = dossier.stage();
        Stage onward = dossier.sop().onward(here.step(), TaskKind.PERFORM, next, SoFar.of(here));
        return dossier.withAttachments(evidence).moveTo(onward, ActName.PERFORM, note, occasion);
    }
}
