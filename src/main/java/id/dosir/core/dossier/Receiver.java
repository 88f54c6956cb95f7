package id.dosir.core.dossier;

import java.time.Instant;
import java.util.Optional;

/**
 * One of those to whom a slip goes.
 *
 * @param place from 1; the first leads
 * @param post to which it goes
 * @param person when it goes to this holder of the post alone
 * @param name of the person at that time; empty when it goes to whoever holds the post
 * @param state how far he is
 * @param since since when
 * @param note what he said when it ended, may be empty
 */
public record Receiver(
        int place, Post post, Optional<PersonId> person, String name, State state, Instant since, String note) {

    /** How far a receiver is with the order. */
    public enum State {
        UNREAD(true),
        READ(true),
        IN_WORK(true),
        DONE(false),
        RETURNED(false),
        RECALLED(false);

        private final boolean open;

        State(boolean open) {
            this.open = open;
        }

        /** @return whether something is still expected of him */
        public boolean open() {
            return open;
        }
    }

    /** @return whether the order is this person's to do; an order to a post is its deputy's, too */
    public boolean isFor(Actor actor) {
        return person.map(actor.id()::equals).orElseGet(() -> actor.reaches(post));
    }

    public Receiver now(State next, Instant at, String words) {
        return new Receiver(place, post, person, name, next, at, words);
    }
}
