package id.dosir.desk;

import id.dosir.core.document.Conformity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a dossier's signed letter.
 *
 * @param address of its public page
 * @param bytes length of the signed file
 * @param checks of its signature, newest first; empty while the first is under way
 * @param standards veraPDF's word; empty likewise
 * @param unexamined why the office stopped trying to examine it, if it did
 * @param recheckable whether this person may ask for another check
 */
public record LetterProof(
        String address,
        long bytes,
        List<LetterCheck> checks,
        List<Conformity> standards,
        Optional<Unexamined> unexamined,
        boolean recheckable) {

    /**
     * @param at when the last attempt was
     * @param reason name of a {@code ReadingOutcome.Cause}, or of a fault of the server
     * @param attempts how many there were
     */
    public record Unexamined(Instant at, String reason, int attempts) {}

    public LetterProof {
        checks = List.copyOf(checks);
        standards = List.copyOf(standards);
    }
}
