package id.dosir.core.dossier;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.SopStep.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A procedure as data. Checked when it is read ({@code routing.SopCatalogue}): steps are numbered from 1, the first
 * opens, each leads to later ones or to the end, and what needs a letter, a signature, a submission or a confirmation comes
 * after it. A procedure without them is as good.
 *
 * @param code file name without ending
 * @param version counted by the catalogue, from 1; a dossier keeps the one it began with
 * @param name Nama SOP
 * @param identity its box
 * @param papers papers to file
 * @param reasons reasons to choose from, in the order of the list; none where the SOP asks for none
 * @param behalves grounds on which somebody files for the holder; none where the SOP asks for none
 * @param steps the rows
 * @param pageBreaks numbers of the steps after which the official form begins a new page; none for what fits
 */
public record Sop(
        String code,
        int version,
        String name,
        SopIdentity identity,
        List<SopPaper> papers,
        List<RevocationReason> reasons,
        List<Behalf> behalves,
        List<SopStep> steps,
        List<Integer> pageBreaks) {

    public Sop {
        papers = List.copyOf(papers);
        reasons = List.copyOf(reasons);
        behalves = List.copyOf(behalves);
        steps = List.copyOf(steps);
        pageBreaks = List.copyOf(pageBreaks);
    }

    /** @return whether it has a task of that kind */
    public boolean has(TaskKind kind) {
        return tasks().anyMatch(t -> t.kind() == kind);
    }

    /** @return whether it revokes a certificate: only then there are its serial number, a confirmation and a register */
    public boolean revokes() {
        return has(TaskKind.CONFIRM) || has(TaskKind.ENTER_REGISTER);
    }

    /** @return whether it gives the post work of the office */
    public boolean givesWorkTo(Post post) {
        return tasks().anyMatch(t -> t.kind() != TaskKind.OPEN && t.post().equals(post));
    }

    /** @return the post that signs the letter; empty when there is none to sign */
    public Optional<Post> signer() {
        return tasks().filter(t -> t.kind() == TaskKind.SIGN).map(Task::post).findFirst();
    }

    private Stream<Task> tasks() {
        return steps.stream().flatMap(s -> s.tasks().stream());
    }

    /** @param number from 1 */
    public SopStep step(int number) {
        return steps.get(number - 1);
    }

    public Optional<RevocationReason> reason(String reasonCode) {
        return reasons.stream().filter(r -> r.code().equals(reasonCode)).findFirst();
    }

    /** @return the ground of that code on which somebody files for the holder */
    public Optional<Behalf> behalf(String ground) {
        return behalves.stream().filter(b -> b.code().equals(ground)).findFirst();
    }

    /**
     * @param behalf code of the ground on which somebody files for the holder; empty, null, or one that is no ground, for none
     * @return the same procedure, with the paper that proves the ground among those that a request cannot do without
     */
    public Sop filedFor(String behalf) {
        Optional<PaperKind> proof = behalf(behalf).map(Behalf::paper);
        if (proof.isEmpty()) {
            return this;
        }
        List<SopPaper> asked = papers.stream()
                .map(p -> new SopPaper(
                        p.kind(), p.name(), p.required() || p.kind().equals(proof.get())))
                .toList();
        return new Sop(code, version, name, identity, asked, reasons, behalves, steps, pageBreaks);
    }

    public Optional<SopPaper> paper(PaperKind kind) {
        return papers.stream().filter(p -> p.kind().equals(kind)).findFirst();
    }

    /** @return name of a paper by its code, also of one that this procedure does not know: then its code in words */
    public String paperName(String paper) {
        return papers.stream()
                .filter(p -> p.kind().code().equals(paper))
                .map(SopPaper::name)
                .findFirst()
                .orElse(paper.replace('-', ' '));
    }

    /** @return the task that is open at a stage; empty where nobody of the office has to act */
    public Optional<Task> taskAt(Stage stage) {
        return stage.task().flatMap(kind -> step(stage.step()).tasks().stream()
                .filter(t -> t.kind() == kind)
                .findFirst());
    }

    /**
     * The task after the one that is done, and the step it stands in; where the file gives a choice, the first.
     *
     * @throws IllegalStateException if the SOP ends there, which the catalogue excludes for dispositions and drafts
     */
    public Next after(int step, TaskKind done) {
        return following(step, done, OptionalInt.empty())
                .orElseThrow(() ->
                        new IllegalStateException("SOP " + code + " has nothing after " + done + " in step " + step));
    }

    /**
     * Where a dossier goes when a task is done.
     *
     * @param step in which it stands
     * @param done its kind
     * @param chosen next step, or {@link SopStep#END}, where the file gives a choice
     * @param soFar what the dossier has by now
     */
    public Stage onward(int step, TaskKind done, OptionalInt chosen, SoFar soFar) {
        return following(step, done, chosen)
                .map(next -> next.waiting(soFar))
                .orElseGet(() -> new Stage.Completed(step, soFar));
    }

    /** The same where there is nothing to choose. */
    public Stage onward(int step, TaskKind done, SoFar soFar) {
        return onward(step, done, OptionalInt.empty(), soFar);
    }

    /** @return the step's last task, after which another step follows */
    public boolean isLastIn(int step, TaskKind kind) {
        List<Task> tasks = step(step).tasks();
        return tasks.get(tasks.size() - 1).kind() == kind;
    }

    private Optional<Next> following(int step, TaskKind done, OptionalInt chosen) {
        List<Task> tasks = step(step).tasks();
        int place = tasks.stream().map(Task::kind).toList().indexOf(done);
        if (place + 1 < tasks.size()) {
            return Optional.of(new Next(step, tasks.get(place + 1)));
        }
        int next = chosen.orElse(step(step).next().get(0));
        return next == SopStep.END ? Optional.empty() : Optional.of(first(next));
    }

    private Next first(int step) {
        return new Next(step, step(step).tasks().get(0));
    }

    /**
     * @param step from which work is sent back
     * @param kind of the task at hand
     * @return where it goes: to the step that the file names, or from the signature to the draft; empty when nowhere
     */
    public Optional<Next> back(int step, TaskKind kind) {
        Optional<Integer> named = step(step).back();
        if (named.isPresent()) {
            return named.map(this::first).filter(n -> n.task().kind() != kind || n.step() != step);
        }
        return kind != TaskKind.SIGN
                ? Optional.empty()
                : steps.stream()
                        .flatMap(s -> s.tasks().stream().map(t -> new Next(s.number(), t)))
                        .filter(n -> n.task().kind() == TaskKind.DRAFT_LETTER)
                        .findFirst();
    }

    /**
     * @param step in which it stands
     * @param task what comes
     */
    public record Next(int step, Task task) {

        /** @return the stage in which the task waits, for kinds that need nothing but their turn */
        public Stage waiting() {
            return waiting(SoFar.NONE);
        }

        /**
         * @param soFar what the dossier has by now
         * @return the stage in which the task waits
         * @throws java.util.NoSuchElementException when it needs what the dossier has not, which the catalogue excludes
         */
        public Stage waiting(SoFar soFar) {
            return switch (task.kind()) {
                case OPEN -> throw new IllegalStateException("filing comes first, and once");
                case DISPOSE -> new Stage.AwaitingDisposition(step);
                case ORDER_LETTER -> new Stage.AwaitingOrder(step);
                case DRAFT_LETTER -> new Stage.AwaitingDraft(step, soFar.draft());
                case SIGN -> new Stage.AwaitingSignature(step, soFar.draft().orElseThrow());
                case SUBMIT -> new Stage.AwaitingSubmission(step, soFar.letter().orElseThrow());
                case CONFIRM -> new Stage.AwaitingConfirmation(
                        step, soFar.letter().orElseThrow(), soFar.submission().orElseThrow());
                case ENTER_REGISTER -> new Stage.AwaitingEntry(
                        step,
                        soFar.letter().orElseThrow(),
                        soFar.submission().orElseThrow(),
                        soFar.confirmation().orElseThrow());
                case PERFORM -> new Stage.AwaitingWork(step, soFar);
            };
        }
    }
}
