package id.dosir.core.number;

import id.dosir.core.document.LetterKind;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers set aside for letters that are written on paper, on a day without the module or without the signing service.
 *
 * @param kind what the letters say; null when it was not chosen
 * @param count how many
 * @param day for which they are meant, in the office's zone: month and year of the printed numbers; null when left out
 * @param reason why paper
 */
public record ReserveNumbers(LetterKind kind, int count, LocalDate day, String reason) {

    /** More at once is a typing error. */
    public static final int MOST = 100;
    /** Farther from today is one, too; and a letter is not dated back by more than a month. */
    public static final int FARTHEST_DAYS = 31;

    static final int LONGEST_REASON = 300;

    public ReserveNumbers {
        reason = reason == null ? "" : reason.strip();
    }

    /**
     * @param today in the office's zone
     * @return what stands against it, each with its field; none when it may be done
     */
    public List<Ground> faults(LocalDate today) {
        List<Ground> grounds = new ArrayList<>();
        if (kind == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "kind", ""));
        }
        if (count < 1 || count > MOST) {
            grounds.add(new Ground(Refusal.COUNT_INVALID, "count", String.valueOf(MOST)));
        }
        if (day == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "day", ""));
        } else if (day.isBefore(today.minusDays(FARTHEST_DAYS)) || day.isAfter(today.plusDays(FARTHEST_DAYS))) {
            grounds.add(new Ground(Refusal.DATE_TOO_FAR, "day", String.valueOf(FARTHEST_DAYS)));
        }
        Words.faults(reason, "reason", LONGEST_REASON).ifPresent(grounds::add);
        return grounds;
    }
}
