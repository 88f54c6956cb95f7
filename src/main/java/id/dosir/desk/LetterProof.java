package id.dosir.desk;

import id.dosir.core.document.Conformity;
import java.util.List;

/**
 * What is known of a dossier's signed letter.
 *
 * @param address of its public page
 * @param bytes length of the signed file
 * @param checks of its signature, newest first; empty while the first is under way
 * @param standards veraPDF's word; empty likewise
 * @param recheckable whether this person may ask for another check
 */
public record LetterProof(
        String address, long bytes, List<LetterCheck> checks, List<Conformity> standards, boolean recheckable) {

    public LetterProof {
        checks = List.copyOf(checks);
        standards = List.copyOf(standards);
    }
}
