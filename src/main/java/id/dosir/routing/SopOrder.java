package id.dosir.routing;

import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.TaskKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the order of tasks must be on every way through the steps, so that no dossier can come to a place that its papers
 * do not allow: filing first; dispositions and orders before the letter; a signature after the draft, a submission after the
 * signature, a confirmation after the submission, the register after the confirmation and at the end. Steps of the SOP's
 * own ({@code laksanakan}) stand anywhere between.
 */
final class SopOrder {

    private static final List<TaskKind> ONCE =
            List.of(TaskKind.DRAFT_LETTER, TaskKind.SIGN, TaskKind.SUBMIT, TaskKind.CONFIRM, TaskKind.ENTER_REGISTER);

    /** Stands for "none of them yet". */
    private static final int NOTHING = -1;

    /** What is done there cannot be undone by sending the work back. */
    private static final Set<TaskKind> FINAL =
            EnumSet.of(TaskKind.SIGN, TaskKind.SUBMIT, TaskKind.CONFIRM, TaskKind.ENTER_REGISTER);

    private final List<YamlPlace> rows;
    private final List<SopStep> steps;

    /** For each step how far the letter can be when a dossier comes there. */
    private final TreeMap<Integer, Set<Integer>> reached = new TreeMap<>();

    private SopOrder(List<YamlPlace> rows, List<SopStep> steps) {
        this.rows = rows;
        this.steps = steps;
    }

    /** @param steps with sound ways between them, one for each row */
    static void check(List<YamlPlace> rows, List<SopStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        SopOrder order = new SopOrder(rows, steps);
        order.filing();
        order.reached.put(1, Set.of(NOTHING));
        steps.forEach(order::step);
        steps.forEach(order::sendingBack);
    }

    private void filing() {
        boolean opened = false;
        for (SopStep step : steps) {
            YamlPlace row = rows.get(step.number() - 1);
            if (step.tasks().isEmpty()) {
                row.fault("langkah tanpa tugas tidak dapat dilewati");
            }
            for (SopStep.Task task : step.tasks()) {
                if ((task.kind() == TaskKind.OPEN) == opened) {
                    row.fault(opened ? "\"ajukan\" hanya sekali, di awal" : "tugas pertama harus \"ajukan\"");
                }
                opened = true;
            }
        }
        if (steps.size() > 1 && steps.get(0).tasks().size() != 1) {
            rows.get(0).fault("langkah 1 hanya berisi \"ajukan\"");
        }
        if (steps.get(0).next().contains(SopStep.END)) {
            rows.get(0).fault("SOP berakhir sebelum kantor berbuat sesuatu");
        }
    }

    private void step(SopStep step) {
        YamlPlace row = rows.get(step.number() - 1);
        Set<Integer> states = new HashSet<>(reached.getOrDefault(step.number(), Set.of(NOTHING)));
        Set<TaskKind> inStep = EnumSet.noneOf(TaskKind.class);
        TaskKind last = null;
        for (SopStep.Task task : step.tasks()) {
            TaskKind kind = task.kind();
            if (!inStep.add(kind)) {
                row.fault("tindakan \"" + kind.word() + "\" dua kali dalam satu langkah");
            } else if (!states.stream().allMatch(state -> follows(kind, state))) {
                row.fault("tindakan \"" + kind.word() + "\" tidak pada urutannya");
            }
            if (kind == TaskKind.ORDER_LETTER && steps.stream().noneMatch(SopOrder::drafts)) {
                row.fault("\"perintah\" memerintahkan surat, tetapi tidak ada langkah yang menyusunnya");
            }
            if (ONCE.contains(kind)) {
                states = Set.of(ONCE.indexOf(kind));
            }
            last = kind;
        }
        if (step.next().size() > 1 && last != TaskKind.PERFORM && last != null) {
            row.fault("pilihan langkah berikut hanya ada setelah \"laksanakan\"");
        }
        for (int next : step.next()) {
            if (next == SopStep.END) {
                end(row, states, last);
            } else {
                reached.computeIfAbsent(next, n -> new HashSet<>()).addAll(states);
            }
        }
    }

    private static boolean drafts(SopStep step) {
        return step.tasks().stream().anyMatch(t -> t.kind() == TaskKind.DRAFT_LETTER);
    }

    private static boolean follows(TaskKind kind, int state) {
        int place = ONCE.indexOf(kind);
        boolean registered = state == ONCE.indexOf(TaskKind.ENTER_REGISTER);
        return switch (kind) {
            case OPEN, DISPOSE, ORDER_LETTER -> state == NOTHING;
            case PERFORM -> !registered;
            default -> place == state + 1;
        };
    }

    /** A draft that nobody signs and a revocation that nobody records are left half done. */
    private static void end(YamlPlace row, Set<Integer> states, TaskKind last) {
        for (TaskKind half : List.of(TaskKind.DRAFT_LETTER, TaskKind.CONFIRM)) {
            int place = ONCE.indexOf(half);
            if (states.contains(place)) {
                row.fault("SOP berakhir sebelum \"" + ONCE.get(place + 1).word() + "\"");
            }
        }
        if (last == TaskKind.DISPOSE || last == TaskKind.ORDER_LETTER) {
            row.fault("SOP berakhir dengan \"" + last.word() + "\", yang tidak diterima siapa pun");
        }
    }

    private void sendingBack(SopStep from) {
        if (from.back().isEmpty()) {
            return;
        }
        List<TaskKind> between = new ArrayList<>();
        for (int number = from.back().get(); number <= from.number(); number++) {
            steps.get(number - 1).tasks().forEach(task -> between.add(task.kind()));
        }
        if (!between.isEmpty() && between.get(between.size() - 1) == TaskKind.SIGN) {
            between.remove(between.size() - 1);
        }
        if (between.stream().anyMatch(FINAL::contains)) {
            rows.get(from.number() - 1)
                    .fault("\"kembali_ke\" melewati langkah yang tidak dapat diulang (tanda tangan, AMS, pencabutan)");
        }
    }
}
