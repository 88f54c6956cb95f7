package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proposal of destruction and what came of it. Three persons: who proposes, who reviews, who approves.
 *
 * @param number of the proposal and its minutes
 * @param steps who brought it where, in order; the first proposed it
 * @param carrying how it was carried out, once it is
 */
public record Destruction(DestructionNumber number, List<Step> steps, Optional<Carrying> carrying) {

    /** Where it is. */
    public enum State {
        PROPOSED,
        REVIEWED,
        APPROVED,
        /** Records are being destroyed. */
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

    public Destruction {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("somebody proposed it");
        }
    }

    /** @return a proposal just made */
    public static Destruction proposed(DestructionNumber number, String note, Occasion occasion) {
        return new Destruction(number, List.of(step(State.PROPOSED, note, occasion)), Optional.empty());
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
    public Destruction to(State state, String note, Occasion occasion) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step(state, note, occasion));
        return new Destruction(number, all, carrying);
    }

    public Destruction carried(Carrying how) {
        return new Destruction(number, steps, Optional.of(how));
    }

    private static Step step(State state, String note, Occasion occasion) {
        Actor by = occasion.by();
        return new Step(state, by.id(), by.name(), by.title(), occasion.at(), note);
    }
}
