package id.dosir.core.retention;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.Proposal.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Hands the records of an approved list over for good (penyerahan arsip statis, UU 43/2009 art. 53).
 *
 * @param how what the minutes say of it
 */
public record HandOver(Handing how) {

    /**
     * @param candidates all records of the list
     * @param today in the office's zone
     * @return what stands against it; none when it may be done. Records that something stands against are left out, as long as one is left
     */
    public List<Ground> faults(
            Proposal proposal, List<Candidate> candidates, RetentionKeepers keepers, Actor actor, LocalDate today) {
        List<Ground> grounds = proposal.notReady(ProposalKind.TRANSFER, keepers, actor);
        if (!grounds.isEmpty()) {
            return grounds;
        }
        if (candidates.isEmpty()) {
            return List.of(new Ground(Refusal.NOTHING_CHOSEN, "", ""));
        }
        List<Ground> barred = candidates.stream()
                .flatMap(
                        candidate -> bars(candidate, today)
                                .map(refusal -> new Ground(
                                        refusal, "", candidate.record().number().value()))
                                .stream())
                .toList();
        return barred.size() == candidates.size() ? barred : how.faults(today);
    }

    /** @return the hand-over under way, once nothing stands against it */
    public Proposal move(Proposal proposal, Occasion occasion) {
        return proposal.to(State.UNDER_WAY, "", occasion).handed(how);
    }

    /**
     * Asked when it is proposed, when it begins, and again right before each record is handed over.
     *
     * @return why a record must not be handed over on that day, or empty
     */
    public static Optional<Refusal> bars(Candidate candidate, LocalDate today) {
        return bars(candidate.record(), today)
                .or(() -> candidate.handedOver() ? Optional.of(Refusal.RECORD_HANDED_OVER) : Optional.empty())
                .or(() -> candidate.packed().isEmpty() ? Optional.of(Refusal.PACKAGE_NOT_MADE) : Optional.empty());
    }

    /**
     * The same, of the package that is handed over.
     *
     * @param present manifest of a package made now
     */
    public static Optional<Refusal> bars(Candidate candidate, Sha256 present, LocalDate today) {
        return bars(candidate, today).or(() -> candidate
                .packed()
                .filter(packed -> !packed.manifest().equals(present))
                .map(packed -> Refusal.PACKAGE_STALE));
    }

    private static Optional<Refusal> bars(KeptDossier record, LocalDate today) {
        if (record.gone()) {
            return Optional.of(Refusal.RECORD_GONE);
        }
        if (record.held()) {
            return Optional.of(Refusal.RECORD_HELD);
        }
        if (record.keeping().action() != RetentionAction.TRANSFER) {
            return Optional.of(Refusal.RECORD_NOT_PERMANENT);
        }
        return record.keeping().phaseOn(today) == Keeping.Phase.DUE
                ? Optional.empty()
                : Optional.of(Refusal.RECORD_NOT_DUE);
    }
}
