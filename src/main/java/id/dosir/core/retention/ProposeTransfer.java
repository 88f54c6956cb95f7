package id.dosir.core.retention;

import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Proposes to hand permanent records over for good (usul serah). Of each a package was made before: nobody decides on a record that cannot
 * be handed over.
 *
 * @param note to those who decide; may be empty
 */
public record ProposeTransfer(String note) implements Propose {

    public ProposeTransfer {
        note = Words.clean(note);
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.TRANSFER;
    }

    @Override
    public Optional<Refusal> against(Candidate candidate, LocalDate today) {
        return HandOver.bars(candidate, today);
    }
}
