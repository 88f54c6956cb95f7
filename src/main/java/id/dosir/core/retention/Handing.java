package id.dosir.core.retention;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the minutes say of a hand-over beside the list.
 *
 * @param place where it takes place
 * @param institution that keeps the records from now on
 * @param receiver who takes them for it: name
 * @param receiverTitle his post
 * @param day of it; null where none was given
 */
public record Handing(String place, String institution, String receiver, String receiverTitle, LocalDate day) {

    static final int LONGEST = 160;

    public Handing {
        place = Words.clean(place);
        institution = Words.clean(institution);
        receiver = Words.clean(receiver);
        receiverTitle = Words.clean(receiverTitle);
    }

    /** @return what stands against it, each with its field */
    public List<Ground> faults(LocalDate today) {
        List<Ground> grounds = new ArrayList<>();
        grounds.addAll(Words.faults("institution", institution, LONGEST));
        grounds.addAll(Words.faults("receiver", receiver, LONGEST));
        grounds.addAll(Words.faults("receiverTitle", receiverTitle, LONGEST));
        grounds.addAll(Words.faults("place", place, LONGEST));
        if (day == null) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "day", ""));
        } else if (day.isAfter(today)) {
            grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "day", ""));
        }
        return grounds;
    }
}
