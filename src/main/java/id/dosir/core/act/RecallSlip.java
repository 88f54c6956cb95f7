package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipPlace;
import java.util.List;
import java.util.Optional;

/**
 * The sender takes a slip back from all who have not read it. If the leading one on the main line is among them, the dossier
 * comes back to him, too.
 *
 * @param slip its ordinal
 */
public record RecallSlip(int slip) implements Act {

    @Override
    public ActName name() {
        return ActName.RECALL_SLIP;
    }

    @Override
    public Optional<Refusal> barred(Dossier dossier, Actor actor) {
        return SlipGate.bars(name(), dossier, actor, new SlipPlace(slip, 0));
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return List.of();
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Disposition given = dossier.slip(slip).orElseThrow();
        List<Receiver> unread = SlipGate.recallable(dossier, given);
        Dossier recalled = dossier;
        for (Receiver receiver : unread) {
            recalled = SlipMoves.with(recalled, new SlipPlace(slip, receiver.place()), State.RECALLED, "", occasion);
        }
        boolean main = unread.stream().anyMatch(r -> !given.aside(r));
        return main
                ? SlipMoves.back(recalled, given, name(), "", occasion, List.of())
                : recalled.stay(name(), SlipMoves.words(slip, ""), occasion, List.of());
    }
}
