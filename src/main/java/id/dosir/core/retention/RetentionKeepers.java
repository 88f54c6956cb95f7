package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DeputyKind;
import id.dosir.core.dossier.Post;
import id.dosir.core.retention.Proposal.State;

/**
 * Who has a hand in keeping, destroying and handing over records: the records officer keeps, proposes and carries out; two others, by the posts that
 * the schedule names, review and approve.
 *
 * @param reviewer post
 * @param approver post
 */
public record RetentionKeepers(Post reviewer, Post approver) {

    public static RetentionKeepers of(RetentionSchedule schedule) {
        return new RetentionKeepers(schedule.reviewer(), schedule.approver());
    }

    /** @return whether he moves, holds, proposes and carries out */
    public boolean keeps(Actor actor) {
        return actor.reaches(Post.ARCHIVIST);
    }

    public boolean reviews(Actor actor) {
        return fully(reviewer, actor);
    }

    public boolean approves(Actor actor) {
        return fully(approver, actor);
    }

    /** @return whether he may read proposals and lists */
    public boolean mayRead(Actor actor) {
        return keeps(actor) || reviews(actor) || approves(actor);
    }

    /** @return whether a proposal in that state waits for him by his post; whether he proposed it himself is another matter */
    public boolean decides(State state, Actor actor) {
        return state == State.PROPOSED && reviews(actor) || state == State.REVIEWED && approves(actor);
    }

    /** Proposal is no routine: of deputies only he who stands in for the post as a whole decides on it. */
    private static boolean fully(Post post, Actor actor) {
        return actor.holds(post)
                || actor.mandatesFor(post).stream().anyMatch(mandate -> mandate.kind() == DeputyKind.PLT);
    }
}
