package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.List;

/**
 * Holds a dossier back from every end, whatever the schedule says and whoever approved (penahanan, legal hold).
 *
 * @param reason such as the number of a case
 */
public record PutHold(String reason) {

    public PutHold {
        reason = Words.clean(reason);
    }

    /** @return what stands against it; none when it may be done */
    public List<Ground> faults(KeptDossier dossier, RetentionKeepers keepers, Actor actor) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (dossier.gone()) {
            return List.of(new Ground(Refusal.RECORD_GONE, "", dossier.number().value()));
        }
        if (dossier.held()) {
            return List.of(new Ground(Refusal.RECORD_HELD, "", dossier.number().value()));
        }
        return Words.faults("reason", reason, Words.LONGEST_REASON);
    }
}
