package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts records whose time is over on a list that two others decide on. */
public sealed interface Propose permits ProposeDestruction, ProposeTransfer {

    /** More on one list nobody reviews in earnest. */
    int MOST = 500;

    ProposalKind kind();

    /** @return to those who decide; may be empty */
    String note();

    /** @return why that record must not be on such a list on that day, or empty; whether it is on another is asked for all */
    Optional<Refusal> against(Candidate candidate, LocalDate today);

    /**
     * @param today in the office's zone
     * @return what stands against it, one ground for each record that must not be on the list
     */
    default List<Ground> faults(List<Candidate> candidates, RetentionKeepers keepers, Actor actor, LocalDate today) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (candidates.isEmpty()) {
            return List.of(new Ground(Refusal.NOTHING_CHOSEN, "", ""));
        }
        if (candidates.size() > MOST) {
            return List.of(new Ground(Refusal.TOO_MANY_RECORDS, "", String.valueOf(MOST)));
        }
        List<Ground> grounds = new ArrayList<>(Words.longestFaults("note", note(), Words.LONGEST_REASON));
        for (Candidate candidate : candidates) {
            against(candidate, today)
                    .or(() -> candidate.record().proposal().map(p -> Refusal.RECORD_PROPOSED))
                    .map(refusal ->
                            new Ground(refusal, "", candidate.record().number().value()))
                    .ifPresent(grounds::add);
        }
        return grounds;
    }
}
