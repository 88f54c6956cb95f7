package id.dosir.core.retention;

import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Proposes the destruction of records whose time is over (usul musnah).
 *
 * @param note to those who decide; may be empty
 */
public record ProposeDestruction(String note) implements Propose {

    public ProposeDestruction {
        note = Words.clean(note);
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.DESTRUCTION;
    }

    @Override
    public Optional<Refusal> against(Candidate candidate, LocalDate today) {
        return bars(candidate.record(), today);
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
