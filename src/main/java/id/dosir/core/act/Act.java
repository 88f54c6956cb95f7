package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person does to a dossier. Who may do it and where is asked of {@link Gate}; what the act itself
 * demands, and where it leads, stands in its record.
 */
public sealed interface Act
        permits Dispose,
                OrderLetter,
                DraftLetter,
                RecordSignature,
                ReleaseLetter,
                RecordOutsideSignature,
                SendBack,
                RecordSubmission,
                ConfirmRevocation,
                EnterRegister,
                Perform,
                ReturnForCompletion,
                Complete,
                Reject,
                Withdraw,
                SkipDisposition,
                RecordPaperSlip,
                TakeUpSlip,
                FinishSlip,
                PassOnSlip,
                ReturnSlip,
                RecallSlip {

    /** Longest note, in characters: what fits on a slip. */
    int LONGEST_NOTE = 1000;

    ActName name();

    /**
     * What the act demands of its own content, whoever does it.
     *
     * @param occasion to compare dates with
     * @return grounds against it, none when all is well
     */
    List<Ground> faults(Occasion occasion);

    /**
     * Who may, and where; an act that is about one slip of several asks about that one.
     *
     * @return why not, or empty
     */
    default Optional<Refusal> barred(Dossier dossier, Actor actor) {
        return Gate.bars(name(), dossier, actor);
    }

    /**
     * What the dossier's own SOP demands of the content.
     *
     * @param dossier as it is
     * @return grounds against it, none when all is well
     */
    default List<Ground> faultsIn(Dossier dossier) {
        return List.of();
    }

    /** The same, where it depends on who acts, or when. */
    default List<Ground> faultsFor(Dossier dossier, Occasion occasion) {
        return List.of();
    }

    /**
     * Where the act leads, once it may be done and has no faults.
     *
     * @param dossier at a stage that {@link Gate} lets through
     * @param occasion who and when
     */
    Decision.Moved move(Dossier dossier, Occasion occasion);

    /**
     * Decides.
     *
     * @param dossier as it is
     * @param occasion who and when
     * @return the dossier moved, or every ground why not; the dossier given stays as it was
     */
    default Decision on(Dossier dossier, Occasion occasion) {
        Optional<Refusal> barred = barred(dossier, occasion.by());
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        List<Ground> faults = new ArrayList<>(faults(occasion));
        faults.addAll(faultsIn(dossier));
        faults.addAll(faultsFor(dossier, occasion));
        return faults.isEmpty() ? move(dossier, occasion) : new Decision.Refused(faults);
    }

    /** @return grounds against a text that must be there, or may be empty, and must not be longer than the limit */
    static List<Ground> textFaults(String field, String text, boolean required, int longest) {
        List<Ground> grounds = new ArrayList<>();
        if (required && text.isBlank()) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, field, ""));
        }
        if (text.length() > longest) {
            grounds.add(new Ground(Refusal.FIELD_TOO_LONG, field, String.valueOf(longest)));
        }
        return grounds;
    }
}
