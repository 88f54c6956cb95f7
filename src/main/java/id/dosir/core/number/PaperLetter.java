package id.dosir.core.number;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is entered of a letter that was written on paper under a reserved number.
 *
 * @param subject hal
 * @param addressee to whom it went
 * @param day its date; null when left out
 */
public record PaperLetter(String subject, String addressee, LocalDate day) {

    static final int LONGEST_SUBJECT = 300;
    static final int LONGEST_ADDRESSEE = 200;

    public PaperLetter {
        subject = subject == null ? "" : subject.strip();
        addressee = addressee == null ? "" : addressee.strip();
    }

    /**
     * @param number that it stands under
     * @param sameNumber whether a letter of that day would have got the number as it is printed: the month stands in most patterns
     * @param today in the office's zone
     * @return what stands against it, each with its field; none when it may be entered
     */
    public List<Ground> faults(OutgoingNumber number, boolean sameNumber, LocalDate today) {
        List<Ground> grounds = new ArrayList<>();
        if (number.state() != NumberState.RESERVED) {
            return List.of(
                    new Ground(Refusal.NUMBER_SETTLED, "", number.number().printed()));
        }
        Words.faults(subject, "subject", LONGEST_SUBJECT).ifPresent(grounds::add);
        Words.faults(addressee, "addressee", LONGEST_ADDRESSEE).ifPresent(grounds::add);
        if (day == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "day", ""));
        } else if (day.isAfter(today)) {
            grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "day", ""));
        } else if (!sameNumber || day.getYear() != number.number().year()) {
            grounds.add(new Ground(
                    Refusal.NUMBER_OF_OTHER_MONTH, "day", number.number().printed()));
        }
        return grounds;
    }
}
