package id.dosir.desk;

import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Mapping;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file on its way into the old archive.
 *
 * @param id counted from 1
 * @param fileName as uploaded
 * @param askedBy name of the account
 * @param begunAt when it was uploaded
 * @param endedAt when it came to its end, once it has
 * @param state where it is
 * @param sheet from 0
 * @param sheetName empty where the file has none
 * @param mapping which column holds what; without columns until somebody has said so
 * @param counts how far it is
 * @param failure why it stopped by itself; empty when it did not
 */
public record OldImport(
        long id,
        String fileName,
        String askedBy,
        Instant begunAt,
        Optional<Instant> endedAt,
        State state,
        int sheet,
        String sheetName,
        Mapping mapping,
        Counts counts,
        String failure) {

    /** Where an import is. */
    public enum State {
        /** It waits for somebody to say which column holds what. */
        MAPPING,
        /** The dry run is under way. */
        CHECKING,
        /** The dry run is done; nothing is taken in yet. */
        CHECKED,
        APPLYING,
        /** Somebody, or a fault, stopped it while rows were taken in; it can go on. */
        STOPPED,
        DONE,
        /** Given up; what was taken in before stays. */
        CANCELLED,
        /** The dry run could not be done. */
        FAILED;

        /** @return whether the server is at it */
        public boolean working() {
            return this == CHECKING || this == APPLYING;
        }

        public boolean ended() {
            return this == DONE || this == CANCELLED;
        }
    }

    /**
     * How far it is.
     *
     * @param expected rows of the sheet that are not blank
     * @param lookedAt how many of them the dry run has seen
     * @param clean rows that are to be taken in
     * @param doubled rows that say what another one says
     * @param faulty rows with faults
     * @param entered rows that were taken in
     * @param known rows that were clean in the dry run and overtaken by another entry since; they count as doubled or faulty
     */
    public record Counts(int expected, int lookedAt, int clean, int doubled, int faulty, int entered, int known) {

        /** @return rows that are no entries: titles, heads, sums */
        public int others() {
            return lookedAt - clean - doubled - faulty;
        }
    }

    /** @return 0 to 100, of the dry run or of the taking in */
    public int percent() {
        int done = state == State.CHECKING ? counts.lookedAt() : counts.entered();
        int all = state == State.CHECKING ? counts.expected() : counts.clean();
        return all <= 0 ? 0 : (int) Math.min(100, 100L * done / all);
    }

    static String words(Mapping mapping) {
        return mapping.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(","));
    }

    static Mapping mapping(int headRow, String words) {
        return new Mapping(
                headRow,
                Arrays.stream(words.split(","))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.split("="))
                        .collect(Collectors.toMap(word -> Column.valueOf(word[0]), word -> Integer.valueOf(word[1]))));
    }
}
