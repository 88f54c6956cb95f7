package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proposal to destroy records or to hand them over, and what came of it. Three persons: who proposes, who reviews, who approves.
 *
 * @param number of the proposal and its minutes; says of which kind it is
 * @param steps who brought it where, in order; the first proposed it
 * @param carrying how a destruction was carried out, once it is
 * @param handing how records were handed over, once they are
 */
public record Proposal(
        ProposalNumber number, List<Step> steps, Optional<Carrying> carrying, Optional<Handing> handing) {

    /** Where it is. */
    public enum State {
        PROPOSED,
        REVIEWED,
        APPROVED,
        /** Its records have their turn, one by one. */
        UNDER_WAY,
        /** The minutes are written. */
        DONE,
        /** Somebody said no; its records are as if it had never been. */
        DECLINED;

        public boolean ended() {
            return this == DONE || this == DECLINED;
        }
    }

    /**
     * @param to where it was brought
     * @param by account
     * @param name as it was then
     * @param title likewise
     * @param note empty where none was given
     */
    public record Step(State to, PersonId by, String name, String title, Instant at, String note) {}

    public Proposal {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("somebody proposed it");
        }
    }

    /** @return a proposal just made */
    public static Proposal proposed(ProposalNumber number, String note, Occasion occasion) {
        return new Proposal(number, List.of(step(State.PROPOSED, note, occasion)), Optional.empty(), Optional.empty());
    }

    public State state() {
        return steps.get(steps.size() - 1).to();
    }

    /** @return who brought it to that state, if it came there */
    public Optional<Step> step(State state) {
        return steps.stream().filter(s -> s.to() == state).findFirst();
    }

    /** @return whether the person had a hand in it already */
    public boolean knows(Actor actor) {
        return steps.stream().anyMatch(s -> s.by().equals(actor.id()));
    }

    /** @return the same, brought on */
    public Proposal to(State state, String note, Occasion occasion) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step(state, note, occasion));
        return new Proposal(number, all, carrying, handing);
    }

    public Proposal carried(Carrying how) {
        return new Proposal(number, steps, Optional.of(how), handing);
    }

    public Proposal handed(Handing how) {
        return new Proposal(number, steps, carrying, Optional.of(how));
    }

    /**
     * @param kind what somebody is about to do
     * @return why he may not begin it, or none
     */
    List<Ground> notReady(ProposalKind kind, RetentionKeepers keepers, Actor actor) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (number.kind() != kind) {
            return List.of(new Ground(Refusal.PROPOSAL_OTHER, "", number.printed()));
        }
        return state() == State.APPROVED
                ? List.of()
                : List.of(new Ground(Refusal.PROPOSAL_NOT_APPROVED, "", number.printed()));
    }

    private static Step step(State state, String note, Occasion occasion) {
        Actor by = occasion.by();
        return new Step(state, by.id(), by.name(), by.title(), occasion.at(), note);
    }
}
