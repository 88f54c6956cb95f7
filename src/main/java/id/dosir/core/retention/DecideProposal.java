package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Proposal.State;
import java.util.List;

/**
 * Somebody else than who proposed it reviews or approves, or says no: first the reviewer, then the approver, who is a third person.
 *
 * @param yes or no
 * @param note a no needs one
 */
public record DecideProposal(boolean yes, String note) {

    public DecideProposal {
        note = Words.clean(note);
    }

    /** @return what stands against it; none when it may be done */
    public List<Ground> faults(Proposal proposal, RetentionKeepers keepers, Actor actor) {
        State state = proposal.state();
        if (state != State.PROPOSED && state != State.REVIEWED) {
            return List.of(
                    new Ground(Refusal.PROPOSAL_DECIDED, "", proposal.number().printed()));
        }
        if (!keepers.decides(state, actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (proposal.knows(actor)) {
            return List.of(new Ground(Refusal.OWN_PROPOSAL, "", ""));
        }
        return yes
                ? Words.longestFaults("note", note, Words.LONGEST_REASON)
                : Words.faults("note", note, Words.LONGEST_REASON);
    }

    /** @return the proposal brought on, once nothing stands against it */
    public Proposal move(Proposal proposal, Occasion occasion) {
        State next = !yes ? State.DECLINED : proposal.state() == State.PROPOSED ? State.REVIEWED : State.APPROVED;
        return proposal.to(next, note, occasion);
    }
}
