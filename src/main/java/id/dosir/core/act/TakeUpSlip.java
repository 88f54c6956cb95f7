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
 * A receiver says that he is at work on his order.
 *
 * @param place his place on the slip
 */
public record TakeUpSlip(SlipPlace place) implements Act {

    @Override
    public ActName name() {
        return ActName.TAKE_UP_SLIP;
    }

    @Override
    public Optional<Refusal> barred(Dossier dossier, Actor actor) {
        return SlipGate.bars(name(), dossier, actor, place);
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return List.of();
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return SlipMoves.settle(dossier, place, State.IN_WORK, name(), "", occasion);
    }
}
