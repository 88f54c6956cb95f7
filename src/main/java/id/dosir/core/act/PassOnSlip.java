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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A receiver disposes his order further; it stays his until he says that it is done.
 *
 * @param place his place on the slip
 * @param order the further slip; all its receivers stand in {@code also}, the leading one first
 */
public record PassOnSlip(SlipPlace place, Dispose order) implements Act {

    @Override
    public ActName name() {
        return ActName.PASS_ON_SLIP;
    }

    @Override
    public Optional<Refusal> barred(Dossier dossier, Actor actor) {
        return SlipGate.bars(name(), dossier, actor, place);
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        List<Ground> grounds = new ArrayList<>(order.faults(occasion));
        if (order.also().isEmpty()) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "also", ""));
        }
        return grounds;
    }

    @Override
    public List<Ground> faultsFor(Dossier dossier, Occasion occasion) {
        return Receivers.faults(dossier, occasion.by(), List.of(), order.also());
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Disposition slip = order.slip(
                dossier, place.slip(), Optional.empty(), occasion.by(), occasion.at(), Optional.empty(), order.also());
        String words = order.secret() ? "" : order.note();
        return SlipMoves.with(dossier, place, State.IN_WORK, "", occasion)
                .withDisposition(slip)
                .stay(name(), words, occasion, Receivers.told(slip));
    }
}
