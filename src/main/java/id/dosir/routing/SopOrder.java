package id.dosir.routing;

import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.TaskKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the order of tasks must be, so that no dossier can come to a place that its papers do not allow: filing first;
 * then any number of dispositions and orders; then letter, signature, submission, confirmation and register, each once.
 */
final class SopOrder {

    private static final List<TaskKind> ONCE =
            List.of(TaskKind.DRAFT_LETTER, TaskKind.SIGN, TaskKind.SUBMIT, TaskKind.CONFIRM, TaskKind.ENTER_REGISTER);

    private SopOrder() {}

    static void check(List<YamlPlace> rows, List<SopStep> steps) {
        int reached = -1;
        boolean opened = false;
        for (SopStep step : steps) {
            YamlPlace row = rows.get(step.number() - 1);
            if (step.tasks().isEmpty()) {
                row.fault("langkah tanpa tugas tidak dapat dilewati");
            }
            Set<TaskKind> inStep = EnumSet.noneOf(TaskKind.class);
            for (SopStep.Task task : step.tasks()) {
                TaskKind kind = task.kind();
                if (!inStep.add(kind)) {
                    row.fault("tindakan \"" + kind.word() + "\" dua kali dalam satu langkah");
                }
                if ((kind == TaskKind.OPEN) == opened) {
                    row.fault(opened ? "\"ajukan\" hanya sekali, di awal" : "tugas pertama harus \"ajukan\"");
                }
                opened = true;
                int place = ONCE.indexOf(kind);
                if (place >= 0 && place != reached + 1 || place < 0 && reached >= 0) {
                    row.fault("tindakan \"" + kind.word() + "\" tidak pada urutannya");
                }
                reached = Math.max(reached, place);
            }
        }
        if (reached != ONCE.size() - 1 && !rows.isEmpty()) {
            rows.get(rows.size() - 1)
                    .fault("SOP berakhir sebelum \"" + ONCE.get(reached + 1).word() + "\"");
        }
        if (steps.size() > 1 && steps.get(0).tasks().size() != 1) {
            rows.get(0).fault("langkah 1 hanya berisi \"ajukan\"");
        }
    }
}
