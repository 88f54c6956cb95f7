package id.dosir.core.number;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.Optional;

/** What is demanded of any text of the agenda. */
final class Words {

    private Words() {}

    static Optional<Ground> faults(String text, String field, int longest) {
        if (text.isEmpty()) {
            return Optional.of(new Ground(Refusal.FIELD_MISSING, field, ""));
        }
        return text.length() > longest
                ? Optional.of(new Ground(Refusal.FIELD_TOO_LONG, field, String.valueOf(longest)))
                : Optional.empty();
    }
}
