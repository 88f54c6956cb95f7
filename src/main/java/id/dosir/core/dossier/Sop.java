package id.dosir.core.dossier;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.SopStep.Task;
import java.util.List;
import java.util.Optional;

/**
 * A procedure as data. Checked when it is read ({@code routing.SopCatalogue}): steps are numbered from 1, the first
 * opens, and the letter, its signature, the submission, the confirmation and the register follow in this order.
 *
 * @param code file name without ending
 * @param version counted by the catalogue, from 1; a dossier keeps the one it began with
 * @param name Nama SOP
 * @param identity its box
 * @param papers papers to file
 * @param reasons reasons for revocation, in the order of the choice list
 * @param steps the rows
 */
public record Sop(
        String code,
        int version,
        String name,
        SopIdentity identity,
        List<SopPaper> papers,
        List<RevocationReason> reasons,
        List<SopStep> steps) {

    public Sop {
        papers = List.copyOf(papers);
        reasons = List.copyOf(reasons);
        steps = List.copyOf(steps);
    }

    /** @param number from 1 */
    public SopStep step(int number) {
        return steps.get(number - 1);
    }

    public Optional<RevocationReason> reason(String reasonCode) {
        return reasons.stream().filter(r -> r.code().equals(reasonCode)).findFirst();
    }

    public Optional<SopPaper> paper(PaperKind kind) {
        return papers.stream().filter(p -> p.kind().equals(kind)).findFirst();
    }

    /** @return the task that is open at a stage; empty where nobody of the office has to act */
    public Optional<Task> taskAt(Stage stage) {
        return stage.task().flatMap(kind -> step(stage.step()).tasks().stream()
                .filter(t -> t.kind() == kind)
                .findFirst());
    }

    /**
     * The task after the one that is done, and the step it stands in.
     *
     * @throws IllegalStateException if the SOP ends there, which the catalogue excludes for every kind but the last
     */
    public Next after(int step, TaskKind done) {
        boolean found = false;
        for (SopStep row : steps.subList(step - 1, steps.size())) {
            for (Task task : row.tasks()) {
                if (found) {
                    return new Next(row.number(), task);
                }
                found = task.kind() == done && row.number() == step;
            }
        }
        throw new IllegalStateException("SOP " + code + " has nothing after " + done + " in step " + step);
    }

    /**
     * @param step in which it stands
     * @param task what comes
     */
    public record Next(int step, Task task) {

        /** @return the stage in which the task waits, for kinds that need nothing but their turn */
        public Stage waiting() {
            return switch (task.kind()) {
                case DISPOSE -> new Stage.AwaitingDisposition(step);
                case ORDER_LETTER -> new Stage.AwaitingOrder(step);
                case DRAFT_LETTER -> new Stage.AwaitingDraft(step, Optional.empty());
                case OPEN, SIGN, SUBMIT, CONFIRM, ENTER_REGISTER -> throw new IllegalStateException(
                        task.kind() + " cannot wait without what came before it");
            };
        }
    }
}
