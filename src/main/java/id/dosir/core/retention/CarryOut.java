package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.retention.Proposal.State;
import java.util.List;

/**
 * Carries out an approved destruction.
 *
 * @param how what the minutes say of it
 */
public record CarryOut(Carrying how) {

    /** @return what stands against it; none when it may be done */
    public List<Ground> faults(Proposal proposal, RetentionKeepers keepers, Actor actor) {
        List<Ground> grounds = proposal.notReady(ProposalKind.DESTRUCTION, keepers, actor);
        return grounds.isEmpty() ? how.faults() : grounds;
    }

    /** @return the destruction under way, once nothing stands against it */
    public Proposal move(Proposal proposal, Occasion occasion) {
        return proposal.to(State.UNDER_WAY, "", occasion).carried(how);
    }
}
