package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the destruction of records whose time is over (usul musnah).
 *
 * @param note to those who decide; may be empty
 */
public record ProposeDestruction(String note) {

    /** More on one list nobody reviews in earnest. */
    public static final int MOST = 500;

    public ProposeDestruction {
        note = Words.clean(note);
    }

    /**
     * @param today in the office's zone
     * @return what stands against it, one ground for each record that must not be on the list
     */
    public List<Ground> faults(List<KeptDossier> records, RetentionKeepers keepers, Actor actor, LocalDate today) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (records.isEmpty()) {
            return List.of(new Ground(Refusal.NOTHING_CHOSEN, "", ""));
        }
        if (records.size() > MOST) {
            return List.of(new Ground(Refusal.TOO_MANY_RECORDS, "", String.valueOf(MOST)));
        }
        List<Ground> grounds = new ArrayList<>(Words.longestFaults("note", note, Words.LONGEST_REASON));
        for (KeptDossier record : records) {
            bars(record, today)
                    .or(() -> record.proposal().map(p -> Refusal.RECORD_PROPOSED))
                    .map(refusal -> new Ground(refusal, "", record.number().value()))
                    .ifPresent(grounds::add);
        }
        return grounds;
    }

    /**
     * Asked when it is proposed, and again right before each record is destroyed: much may have happened in between.
     *
     * @return why a record must not be destroyed on that day, or empty
     */
    public static Optional<Refusal> bars(KeptDossier record, LocalDate today) {
        if (record.gone()) {
            return Optional.of(Refusal.RECORD_GONE);
        }
        if (record.held()) {
            return Optional.of(Refusal.RECORD_HELD);
        }
        if (!record.keeping().action().allowsDestruction()) {
            return Optional.of(Refusal.RECORD_PERMANENT);
        }
        return record.keeping().phaseOn(today) == Keeping.Phase.DUE
                ? Optional.empty()
                : Optional.of(Refusal.RECORD_NOT_DUE);
    }
}
