package id.dosir.core.number;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Strikes a number. It stays in the agenda with the reason, and nobody ever gets it again.
 *
 * @param reason why no letter stands behind it
 */
public record VoidNumber(String reason) {

    static final int LONGEST_REASON = 300;

    public VoidNumber {
        reason = reason == null ? "" : reason.strip();
    }

    /**
     * @param number to be struck
     * @param dossier that it is bound to, if it is
     * @param today in the office's zone
     * @return what stands against it; none when it may be struck
     */
    public List<Ground> faults(OutgoingNumber number, Optional<Dossier> dossier, LocalDate today) {
        List<Ground> grounds = new ArrayList<>();
        if (number.state() == NumberState.VOIDED
                || number.state() == NumberState.USED && number.dossier().isPresent()) {
            // a signed letter is out: it is corrected by another letter, not by the agenda
            return List.of(
                    new Ground(Refusal.NUMBER_SETTLED, "", number.number().printed()));
        }
        if (number.state() == NumberState.BOUND
                && dossier.filter(d -> needs(d, number, today)).isPresent()) {
            return List.of(
                    new Ground(Refusal.NUMBER_NEEDED, "", dossier.get().number().value()));
        }
        Words.faults(reason, "reason", LONGEST_REASON).ifPresent(grounds::add);
        return grounds;
    }

    /** The dossier's next attempt takes its number again, as long as the year lasts. */
    private static boolean needs(Dossier dossier, OutgoingNumber number, LocalDate today) {
        return number.number().year() == today.getYear()
                && !dossier.stage().closed()
                && dossier.stage().signedLetter().isEmpty();
    }
}
