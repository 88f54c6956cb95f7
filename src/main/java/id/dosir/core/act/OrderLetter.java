package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.TaskKind;
import java.util.List;

/**
 * The Sandiman orders the recommendation (SOP step 4); printed as a slip like any disposition.
 *
 * @param order what the slip says
 */
public record OrderLetter(Dispose order) implements Act {

    @Override
    public ActName name() {
        return ActName.ORDER_LETTER;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return order.faults(occasion);
    }

    @Override
    public List<Ground> faultsFor(Dossier dossier, Occasion occasion) {
        return order.receiverFaults(dossier, occasion.by());
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        return Dispose.passOn(dossier, occasion, TaskKind.ORDER_LETTER, ActName.ORDER_LETTER, order);
    }
}
