package id.dosir.portal;

import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Stage;
import java.time.Duration;
import java.util.List;

/** How long the steps of a dossier took the office; time with the applicant is not the office's. */
final class StepTimes {

    private StepTimes() {}

    /**
     * @param dossier with its history
     * @param step from 1
     * @param words counts the time
     * @return sum over all visits to the step
     */
    static Duration used(Dossier dossier, int step, TimeWords words) {
        List<HistoryLine> lines = dossier.history();
        Duration sum = Duration.ZERO;
        for (int i = 1; i < lines.size(); i++) {
            HistoryLine before = lines.get(i - 1);
            HistoryLine line = lines.get(i);
            if (line.step() == step && before.after() != Stage.Name.RETURNED) {
                sum = sum.plus(words.span(
                        before.at(), line.at(), dossier.sop().step(step).time()));
            }
        }
        return sum;
    }
}
