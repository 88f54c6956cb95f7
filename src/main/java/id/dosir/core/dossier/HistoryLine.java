package id.dosir.core.dossier;

import java.time.Instant;
import java.util.List;

/**
 * One line of a dossier's history. Lines are added, never changed.
 *
 * @param ordinal from 1
 * @param at when the act was done
 * @param by who
 * @param byName name at that time
 * @param byTitle post at that time
 * @param act what
 * @param step of the SOP in which it was done
 * @param after stage that it led to
 * @param note words that belong to it, may be empty
 * @param corrections statements that it changed
 */
public record HistoryLine(
        int ordinal,
        Instant at,
        PersonId by,
        String byName,
        String byTitle,
        ActName act,
        int step,
        Stage.Name after,
        String note,
        List<Correction> corrections) {

    public HistoryLine {
        corrections = List.copyOf(corrections);
    }

    /** A line that changed no statement. */
    public HistoryLine(
            int ordinal,
            Instant at,
            PersonId by,
            String byName,
            String byTitle,
            ActName act,
            int step,
            Stage.Name after,
            String note) {
        this(ordinal, at, by, byName, byTitle, act, step, after, note, List.of());
    }

    HistoryLine correcting(List<Correction> changed) {
        return new HistoryLine(ordinal, at, by, byName, byTitle, act, step, after, note, changed);
    }

    /** @return the same without its words; what it changed of the statement stays */
    HistoryLine wordless() {
        return new HistoryLine(ordinal, at, by, byName, byTitle, act, step, after, "", corrections);
    }
}
