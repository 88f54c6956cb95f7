package id.dosir.core.act;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SlipRule;
import java.util.List;
import java.util.Optional;

/** Orders go down the office, or to equals: nobody disposes to a post that stands above all of his own. */
public final class Upward {

    private Upward() {}

    /**
     * @param act any
     * @param by who does it
     * @return the refusal, when the act is a slip to somebody above
     */
    public static Optional<Decision> refused(Act act, Actor by, Organisation organisation) {
        Actor giver = act instanceof RecordPaperSlip paper ? paper.superior() : by;
        List<Ground> grounds = recipients(act).stream()
                .filter(to -> SlipRule.isOver(organisation, to.post(), giver))
                .map(to -> new Ground(
                        Refusal.RECEIVER_NOT_ALLOWED,
                        "also",
                        to.person().map(Actor::name).orElseGet(() -> organisation.title(to.post()))))
                .toList();
        return grounds.isEmpty() ? Optional.empty() : Optional.of(new Decision.Refused(grounds));
    }

    private static List<Recipient> recipients(Act act) {
        if (act instanceof Dispose slip) {
            return slip.also();
        }
        if (act instanceof OrderLetter order) {
            return order.order().also();
        }
        if (act instanceof PassOnSlip further) {
            return further.order().also();
        }
        return act instanceof RecordPaperSlip paper ? paper.order().also() : List.of();
    }
}
