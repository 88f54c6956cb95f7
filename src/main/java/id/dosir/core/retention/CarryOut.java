package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Destruction.State;
import java.util.List;

/**
 * Carries out an approved destruction.
 *
 * @param how what the minutes say of it
 */
public record CarryOut(Carrying how) {

    /** @return what stands against it; none when it may be done */
    public List<Ground> faults(Destruction destruction, RetentionKeepers keepers, Actor actor) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (destruction.state() != State.APPROVED) {
            return List.of(new Ground(
                    Refusal.DESTRUCTION_NOT_APPROVED, "", destruction.number().printed()));
        }
        return how.faults();
    }

    /** @return the destruction under way, once nothing stands against it */
    public Destruction move(Destruction destruction, Occasion occasion) {
        return destruction.to(State.UNDER_WAY, "", occasion).carried(how);
    }
}
