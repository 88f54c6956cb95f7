package id.dosir.desk;

import id.dosir.core.check.Breach;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One verification of the journal and of all that it covers.
 *
 * @param id counted from 1
 * @param askedBy name of the account; empty for the clock
 * @param state how it is, or how it ended
 * @param phase what is looked at, or was last
 * @param startedAt when it began
 * @param endedAt when it ended, once it has
 * @param counts what was looked at so far
 * @param failure what kept it from being done to the end; empty when nothing did
 * @param breaches the first place at which the journal, histories, anchors and files each do not hold
 */
public record VerifyRun(
        long id,
        Optional<String> askedBy,
        State state,
        Phase phase,
        Instant startedAt,
        Optional<Instant> endedAt,
        Counts counts,
        String failure,
        List<Breach> breaches) {

    /** How a run is. */
    public enum State {
        RUNNING,
        /** Everything was looked at, as far as it holds. */
        DONE,
        /** The server ended, or something failed, before everything was looked at. */
        BROKEN_OFF
    }

    /** What is looked at, in this order. */
    public enum Phase {
        JOURNAL,
        HISTORY,
        FILES
    }

    /**
     * What was looked at.
     *
     * @param expected rows, dossiers and files when it began
     * @param rows of the journal
     * @param millis that the rows took
     * @param dossiers with their histories
     * @param anchors outside the database
     * @param files of the store, each once
     */
    public record Counts(long expected, long rows, long millis, long dossiers, long anchors, long files)
            implements Serializable {

        /** @return 0 to 100 */
        public int percent() {
            return expected <= 0 ? 0 : (int) Math.min(100, 100 * (rows + dossiers + files) / expected);
        }

        /** @return rows of the journal that were verified in a second */
        public long rate() {
            return rows * 1_000 / Math.max(1, millis);
        }
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** @return whether everything was looked at and holds */
    public boolean whole() {
        return state == State.DONE && breaches.isEmpty();
    }
}
