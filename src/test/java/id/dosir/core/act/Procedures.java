package id.dosir.core.act;

import id.dosir.core.act.SopBook.Line;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.SopStep.Task;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.TaskKind;
import id.dosir.routing.ShippedConfiguration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random procedures that a SOP file could describe, each with the lines that {@link SopBook} follows. */
record Procedures(Sop sop, List<Line> lines) {

    private static final List<String> SUPERIORS = List.of("kepala-dinas", "kabid-persandian", "sandiman");

    /** Up to four slips, dispositions and orders mixed, then the letter's way with any cuts between its steps. */
    static Arbitrary<Procedures> any() {
        Arbitrary<List<Boolean>> orders = Arbitraries.of(true, false).list().ofMaxSize(4);
        Arbitrary<List<Boolean>> cuts = Arbitraries.of(true, false).list().ofSize(4);
        return Combinators.combine(orders, cuts).as(Procedures::of);
    }

    /** The way of the shipped SOP: two dispositions, one order, cuts after the signature. */
    static Procedures shipped() {
        return new Procedures(
                ShippedConfiguration.sop(), of(List.of(false, false, true), List.of(false, true, true, true)).lines);
    }

    private static Procedures of(List<Boolean> orders, List<Boolean> cuts) {
        List<Line> lines = new ArrayList<>();
        List<List<Task>> steps = new ArrayList<>();
        steps.add(List.of(new Task(TaskKind.OPEN, Post.APPLICANT)));
        for (int i = 0; i < orders.size(); i++) {
            String post = SUPERIORS.get(i % SUPERIORS.size());
            steps.add(List.of(new Task(orders.get(i) ? TaskKind.ORDER_LETTER : TaskKind.DISPOSE, new Post(post))));
            lines.add(
                    orders.get(i)
                            ? new Line(steps.size(), ActName.ORDER_LETTER, Stage.Name.AWAITING_ORDER, post)
                            : new Line(steps.size(), ActName.DISPOSE, Stage.Name.AWAITING_DISPOSITION, post));
        }
        steps.add(new ArrayList<>());
        put(steps, lines, TaskKind.DRAFT_LETTER, ActName.DRAFT_LETTER, Stage.Name.AWAITING_DRAFT, "verifikator");
        cut(steps, cuts.get(0));
        put(steps, lines, TaskKind.SIGN, ActName.SIGN, Stage.Name.AWAITING_SIGNATURE, "kepala-dinas");
        cut(steps, cuts.get(1));
        put(steps, lines, TaskKind.SUBMIT, ActName.RECORD_SUBMISSION, Stage.Name.AWAITING_SUBMISSION, "verifikator");
        cut(steps, cuts.get(2));
        put(
                steps,
                lines,
                TaskKind.CONFIRM,
                ActName.CONFIRM_REVOCATION,
                Stage.Name.AWAITING_CONFIRMATION,
                "verifikator");
        cut(steps, cuts.get(3));
        put(steps, lines, TaskKind.ENTER_REGISTER, ActName.ENTER_REGISTER, Stage.Name.AWAITING_ENTRY, "arsiparis");
        return new Procedures(sop(steps), List.copyOf(lines));
    }

    private static void cut(List<List<Task>> steps, boolean cut) {
        if (cut) {
            steps.add(new ArrayList<>());
        }
    }

    private static void put(
            List<List<Task>> steps, List<Line> lines, TaskKind kind, ActName act, Stage.Name stage, String post) {
        steps.get(steps.size() - 1).add(new Task(kind, new Post(post)));
        lines.add(new Line(steps.size(), act, stage, post));
    }

    private static Sop sop(List<List<Task>> tasks) {
        List<SopStep> steps = new ArrayList<>();
        for (List<Task> of : tasks) {
            steps.add(new SopStep(
                    steps.size() + 1,
                    "Langkah",
                    of.stream().map(Task::post).toList(),
                    "Kegiatan",
                    List.of(),
                    new StandardTime(10, 10, StandardTime.Unit.MINUTES),
                    "Output",
                    of));
        }
        Sop shipped = ShippedConfiguration.sop();
        return new Sop("acak", 1, "Acak", shipped.identity(), shipped.papers(), shipped.reasons(), steps);
    }
}
