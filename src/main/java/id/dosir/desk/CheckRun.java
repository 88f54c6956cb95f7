package id.dosir.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * One check of the archive, as its history keeps it.
 *
 * @param id counted from 1
 * @param askedBy name of the account; empty when the clock asked
 * @param state how it is, or how it ended
 * @param phase what is looked at, or was last
 * @param startedAt when it began
 * @param endedAt when it ended, once it has
 * @param counts what was looked at so far
 * @param differences how many were found; of very many only the first are kept one by one
 * @param failure what kept it from being done to the end; empty when nothing did
 */
public record CheckRun(
        long id,
        Optional<String> askedBy,
        State state,
        Phase phase,
        Instant startedAt,
        Optional<Instant> endedAt,
        Counts counts,
        long differences,
        String failure) {

    /** How a run is. */
    public enum State {
        RUNNING,
        /** Everything was looked at. */
        DONE,
        /** The server ended, or something failed, before everything was looked at. */
        BROKEN_OFF
    }

    /** What is looked at, in this order. */
    public enum Phase {
        REGISTER,
        HISTORY,
        FILES,
        INDEX
    }

    /**
     * What was looked at.
     *
     * @param expected entries, dossiers and files when it began
     * @param entries of the register
     * @param dossiers with their histories
     * @param files of the store, each once
     * @param bytes of these files, read again
     */
    public record Counts(long expected, long entries, long dossiers, long files, long bytes) implements Serializable {

        /** @return 0 to 100 */
        public int percent() {
            long seen = entries + dossiers + files;
            return expected <= 0 ? 0 : (int) Math.min(100, 100 * seen / expected);
        }

        Counts plus(long moreEntries, long moreDossiers, long moreFiles, long moreBytes) {
            return new Counts(
                    expected, entries + moreEntries, dossiers + moreDossiers, files + moreFiles, bytes + moreBytes);
        }
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** @return whether everything was looked at and nothing found */
    public boolean clean() {
        return state == State.DONE && differences == 0;
    }
}
