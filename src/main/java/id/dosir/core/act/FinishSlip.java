package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.util.List;
import java.util.Optional;

/**
 * A receiver has done his order.
 *
 * @param place his place on the slip
 * @param note what came of it
 */
public record FinishSlip(SlipPlace place, String note) implements Act {

    @Override
    public ActName name() {
        return ActName.FINISH_SLIP;
    }

    @Override
    public Optional<Refusal> barred(Dossier dossier, Actor actor) {
        return SlipGate.bars(name(), dossier, actor, place);
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, true, SlipMoves.LONGEST);
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return SlipMoves.settle(dossier, place, State.DONE, name(), note, occasion);
    }
}
