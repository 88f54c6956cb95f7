package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.util.List;
import java.util.Optional;

/**
 * The signer gives the draft back to be corrected.
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
        Stage.AwaitingSignature here = (Stage.AwaitingSignature) dossier.stage();
        int drafted = dossier.sop().steps().stream()
                .filter(s -> s.tasks().stream().anyMatch(t -> t.kind() == TaskKind.DRAFT_LETTER))
                .mapToInt(SopStep::number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a SOP with a signature has a draft"));
        return dossier.moveTo(
                new Stage.AwaitingDraft(drafted, Optional.of(here.text())), ActName.SEND_BACK, note, occasion);
    }
}
