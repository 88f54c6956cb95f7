package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.util.List;
import java.util.Optional;

/**
 * A receiver gives the slip back to its sender. On the main line the dossier goes one disposition back with it.
 *
 * @param place his place on the slip
 * @param note why
 */
public record ReturnSlip(SlipPlace place, String note) implements Act {

    @Override
    public ActName name() {
        return ActName.RETURN_SLIP;
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
        Disposition slip = dossier.slip(place.slip()).orElseThrow();
        if (slip.main() && place.receiver() == 1) {
            Dossier returned = SlipMoves.with(dossier, place, State.RETURNED, note, occasion);
            return SlipMoves.back(returned, slip, name(), note, occasion, SlipMoves.told(slip, place, occasion));
        }
        return SlipMoves.settle(dossier, place, State.RETURNED, name(), note, occasion);
    }
}
