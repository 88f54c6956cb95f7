package id.dosir.letters;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import id.dosir.core.template.ChangedLine;
import id.dosir.core.template.ChangedLine.How;
import java.util.ArrayList;
import java.util.List;

/** Lines that changed between two texts, with a few around them. */
final class TemplateDiff {

    private static final int AROUND = 3;
    /** A line that holds a picture in letters. */
    private static final int LONGEST_LINE = 400;

    private TemplateDiff() {}

    /** @return in order; empty when both are the same */
    static List<ChangedLine> between(String before, String after) {
        List<String> older = before.lines().toList();
        List<String> newer = after.lines().toList();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(older, newer, true).getDeltas();
        List<ChangedLine> lines = new ArrayList<>();
        int at = 0;
        int offset = 0;
        for (AbstractDelta<String> delta : deltas) {
            if (delta.getType() == DeltaType.EQUAL) {
                continue;
            }
            int from = delta.getSource().getPosition();
            same(lines, older, at, from, offset, lines.isEmpty());
            at = from;
            for (String line : delta.getSource().getLines()) {
                lines.add(new ChangedLine(How.REMOVED, ++at, 0, cut(line)));
            }
            int to = delta.getTarget().getPosition();
            for (String line : delta.getTarget().getLines()) {
                lines.add(new ChangedLine(How.ADDED, 0, ++to, cut(line)));
            }
            offset = to - at;
        }
        if (!lines.isEmpty()) {
            tail(lines, older, at, offset);
        }
        return lines;
    }

    /** Lines before a change: those next to it and next to the change before, what lies between them only counted. */
    private static void same(List<ChangedLine> lines, List<String> older, int from, int to, int offset, boolean first) {
        int head = first ? from : Math.min(to, from + AROUND);
        int tail = Math.max(head, to - AROUND);
        shown(lines, older, from, head, offset);
        if (tail > head) {
            lines.add(new ChangedLine(How.SKIPPED, 0, 0, String.valueOf(tail - head)));
        }
        shown(lines, older, tail, to, offset);
    }

    private static void tail(List<ChangedLine> lines, List<String> older, int from, int offset) {
        int end = Math.min(older.size(), from + AROUND);
        shown(lines, older, from, end, offset);
        if (end < older.size()) {
            lines.add(new ChangedLine(How.SKIPPED, 0, 0, String.valueOf(older.size() - end)));
        }
    }

    private static void shown(List<ChangedLine> lines, List<String> older, int from, int to, int offset) {
        for (int i = from; i < to; i++) {
            lines.add(new ChangedLine(How.SAME, i + 1, i + 1 + offset, cut(older.get(i))));
        }
    }

    private static String cut(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "\u2026" : line;
    }
}
