package id.dosir.core.retention;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the minutes say of a destruction beside the list.
 *
 * @param place where the paper is destroyed
 * @param manner how (cara pemusnahan)
 * @param witnessLegal of the legal unit: name and post
 * @param witnessOversight of the oversight unit: name and post
 * @param backups what becomes of backups in which the records still stand
 */
public record Carrying(String place, String manner, String witnessLegal, String witnessOversight, String backups) {

    static final int LONGEST = 200;
    static final int LONGEST_BACKUPS = 500;

    public Carrying {
        place = Words.clean(place);
        manner = Words.clean(manner);
        witnessLegal = Words.clean(witnessLegal);
        witnessOversight = Words.clean(witnessOversight);
        backups = Words.clean(backups);
    }

    /** @return what stands against it, each with its field */
    public List<Ground> faults() {
        List<Ground> grounds = new ArrayList<>();
        grounds.addAll(Words.faults("place", place, LONGEST));
        grounds.addAll(Words.faults("manner", manner, LONGEST));
        grounds.addAll(Words.faults("witnessLegal", witnessLegal, LONGEST));
        grounds.addAll(Words.faults("witnessOversight", witnessOversight, LONGEST));
        grounds.addAll(Words.faults("backups", backups, LONGEST_BACKUPS));
        if (grounds.isEmpty() && witnessLegal.equalsIgnoreCase(witnessOversight)) {
            grounds.add(new Ground(Refusal.SAME_PERSON, "witnessOversight", ""));
        }
        return grounds;
    }
}
