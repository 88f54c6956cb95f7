package id.dosir.letters;

import id.dosir.core.retention.ProposalKind;
import id.dosir.letters.DestructionMinutes.Hand;
import java.util.List;

/**
 * What a list of proposed records (daftar arsip usul musnah, daftar arsip usul serah) has beside the records.
 *
 * @param number of the proposal
 * @param hands who proposed, reviewed and approved, as far as it came
 */
public record ProposalList(ProposalKind kind, String number, List<Hand> hands) {

    public ProposalList {
        hands = List.copyOf(hands);
    }
}
