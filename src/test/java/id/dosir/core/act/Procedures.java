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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random procedures that a SOP file could describe, each with the lines that {@link SopBook} follows. */
record Procedures(Sop sop, List<Line> lines) {

    private static final List<String> SUPERIORS = List.of("kepala-dinas", "kabid-persandian", "sandiman");

    /** How far a procedure goes with a letter: not at all, to its signature, to AMS, to the register. */
    private enum Reach {
        NO_LETTER,
        SIGNED,
        SUBMITTED,
        REGISTERED
    }

    /**
     * Up to five slips, orders and steps of the SOP's own, mixed, then as much of the letter's way as the SOP has, with any
     * cuts and steps of its own between; those may send back.
     */
    static Arbitrary<Procedures> any() {
        Arbitrary<List<TaskKind>> first = Arbitraries.of(TaskKind.DISPOSE, TaskKind.ORDER_LETTER, TaskKind.PERFORM)
                .list()
                .ofMaxSize(5);
        Arbitrary<List<Boolean>> cuts = Arbitraries.of(true, false).list().ofSize(4);
        Arbitrary<List<Boolean>> own = Arbitraries.of(true, false).list().ofSize(5);
        return Combinators.combine(first, cuts, own, Arbitraries.of(Reach.class), Arbitraries.of(true, false))
                .as(Procedures::of);
    }

    /** The way of the shipped SOP: two dispositions, one order, cuts after the signature. */
    static Procedures shipped() {
        List<TaskKind> first = List.of(TaskKind.DISPOSE, TaskKind.DISPOSE, TaskKind.ORDER_LETTER);
        return new Procedures(
                ShippedConfiguration.sop(),
                of(
                                first,
                                List.of(false, true, true, true),
                                List.of(false, false, false, false, false),
                                Reach.REGISTERED,
                                false)
                        .lines);
    }

    private static Procedures of(
            List<TaskKind> first, List<Boolean> cuts, List<Boolean> own, Reach reach, boolean sendsBack) {
        Drawing drawing = new Drawing(sendsBack);
        for (int i = 0; i < first.size(); i++) {
            TaskKind kind =
                    reach == Reach.NO_LETTER && first.get(i) == TaskKind.ORDER_LETTER ? TaskKind.PERFORM : first.get(i);
            drawing.cut();
            drawing.put(kind, SUPERIORS.get(i % SUPERIORS.size()));
        }
        if (reach != Reach.NO_LETTER) {
            drawing.cut();
            drawing.put(TaskKind.DRAFT_LETTER, "verifikator");
            drawing.between(cuts.get(0), own.get(0));
            drawing.put(TaskKind.SIGN, "kepala-dinas");
        }
        if (reach.compareTo(Reach.SUBMITTED) >= 0) {
            drawing.between(cuts.get(1), own.get(1));
            drawing.put(TaskKind.SUBMIT, "verifikator");
        }
        if (reach == Reach.REGISTERED) {
            drawing.between(cuts.get(2), own.get(2));
            drawing.put(TaskKind.CONFIRM, "verifikator");
            drawing.between(cuts.get(3), own.get(3));
            drawing.put(TaskKind.ENTER_REGISTER, "arsiparis");
        } else if (own.get(4) || !drawing.canEnd()) {
            drawing.cut();
            drawing.put(TaskKind.PERFORM, "arsiparis");
        }
        return new Procedures(drawing.sop(), List.copyOf(drawing.lines));
    }

    /** Steps as they grow, and the lines beside them. */
    private static final class Drawing {

        private static final Map<TaskKind, Line> OF = Map.of(
                TaskKind.DISPOSE, new Line(0, ActName.DISPOSE, Stage.Name.AWAITING_DISPOSITION, ""),
                TaskKind.ORDER_LETTER, new Line(0, ActName.ORDER_LETTER, Stage.Name.AWAITING_ORDER, ""),
                TaskKind.PERFORM, new Line(0, ActName.PERFORM, Stage.Name.AWAITING_WORK, ""),
                TaskKind.DRAFT_LETTER, new Line(0, ActName.DRAFT_LETTER, Stage.Name.AWAITING_DRAFT, ""),
                TaskKind.SIGN, new Line(0, ActName.SIGN, Stage.Name.AWAITING_SIGNATURE, ""),
                TaskKind.SUBMIT, new Line(0, ActName.RECORD_SUBMISSION, Stage.Name.AWAITING_SUBMISSION, ""),
                TaskKind.CONFIRM, new Line(0, ActName.CONFIRM_REVOCATION, Stage.Name.AWAITING_CONFIRMATION, ""),
                TaskKind.ENTER_REGISTER, new Line(0, ActName.ENTER_REGISTER, Stage.Name.AWAITING_ENTRY, ""));

        private final List<List<Task>> steps =
                new ArrayList<>(List.of(List.of(new Task(TaskKind.OPEN, Post.APPLICANT))));
        private final List<Line> lines = new ArrayList<>();
        private final TreeMap<Integer, Integer> back = new TreeMap<>();
        private final boolean sendsBack;

        Drawing(boolean sendsBack) {
            this.sendsBack = sendsBack;
        }

        void cut() {
            if (!steps.get(steps.size() - 1).isEmpty()) {
                steps.add(new ArrayList<>());
            }
        }

        /** A step of the SOP's own stands alone, so that what is sent back from it is clear. */
        void between(boolean cut, boolean own) {
            if (cut || own) {
                cut();
            }
            if (own) {
                put(TaskKind.PERFORM, "sandiman");
                cut();
            }
        }

        void put(TaskKind kind, String post) {
            steps.get(steps.size() - 1).add(new Task(kind, new Post(post)));
            Line line = OF.get(kind);
            int target = kind == TaskKind.PERFORM && sendsBack ? target() : -1;
            if (target >= 0) {
                back.put(steps.size(), lines.get(target).step());
            }
            lines.add(new Line(steps.size(), line.act(), line.stage(), post, target));
        }

        /** @return the first line of the step before, unless what was done there is final */
        private int target() {
            int step = steps.size() - 1;
            boolean last = lines.stream().filter(l -> l.step() == step).anyMatch(l -> List.of(
                            ActName.SIGN, ActName.RECORD_SUBMISSION, ActName.CONFIRM_REVOCATION)
                    .contains(l.act()));
            return step < 2 || last
                    ? -1
                    : lines.stream().map(Line::step).toList().indexOf(step);
        }

        boolean canEnd() {
            return !lines.isEmpty()
                    && lines.get(lines.size() - 1).act() != ActName.DISPOSE
                    && lines.get(lines.size() - 1).act() != ActName.ORDER_LETTER;
        }

        Sop sop() {
            List<SopStep> rows = new ArrayList<>();
            for (List<Task> of : steps) {
                int number = rows.size() + 1;
                rows.add(new SopStep(
                        number,
                        "Langkah",
                        of.stream().map(Task::post).toList(),
                        "Kegiatan",
                        List.of(),
                        new StandardTime(10, 10, StandardTime.Unit.MINUTES),
                        "Output",
                        "",
                        of,
                        List.of(number < steps.size() ? number + 1 : SopStep.END),
                        Optional.ofNullable(back.get(number))));
            }
            Sop shipped = ShippedConfiguration.sop();
            return new Sop(
                    "acak",
                    1,
                    "Acak",
                    shipped.identity(),
                    shipped.papers(),
                    shipped.reasons(),
                    List.of(),
                    rows,
                    List.of());
        }
    }
}
