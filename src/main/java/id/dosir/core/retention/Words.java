package id.dosir.core.retention;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.List;

/** What is demanded of a text that must be there. */
final class Words {

    static final int LONGEST_REASON = 500;

    private Words() {}

    static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    static List<Ground> faults(String field, String text, int longest) {
        if (text.isEmpty()) {
            return List.of(new Ground(Refusal.FIELD_MISSING, field, ""));
        }
        return longestFaults(field, text, longest);
    }

    static List<Ground> longestFaults(String field, String text, int longest) {
        return text.length() > longest
                ? List.of(new Ground(Refusal.FIELD_TOO_LONG, field, String.valueOf(longest)))
                : List.of();
    }
}
