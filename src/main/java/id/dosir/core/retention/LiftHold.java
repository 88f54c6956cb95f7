package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.List;

/**
 * Ends a hold.
 *
 * @param reason why it is needed no more
 */
public record LiftHold(String reason) {

    public LiftHold {
        reason = Words.clean(reason);
    }

    /** @return what stands against it; none when it may be done */
    public List<Ground> faults(KeptDossier dossier, RetentionKeepers keepers, Actor actor) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (!dossier.held()) {
            return List.of(
                    new Ground(Refusal.RECORD_NOT_HELD, "", dossier.number().value()));
        }
        return Words.faults("reason", reason, Words.LONGEST_REASON);
    }
}
