package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.worker.WordNumbering.Mark;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the text of a template, a paragraph in a line, so that versions can be compared line by line. */
final class WordMarkup {

    /** A template may have half a mebibyte; what surrounds the body takes some of it. */
    private static final int LONGEST = 480 * 1024;

    private final StringBuilder out = new StringBuilder();
    private final Deque<Mark> lists = new ArrayDeque<>();
    private final int indent;
    /** Whether the line written last opened an item and may yet close it. */
    private boolean inItem;

    WordMarkup(int indent) {
        this.indent = indent;
    }

    /** @throws Unreadable TOO_LARGE when it becomes longer than any template may be */
    void line(String markup) throws Unreadable {
        endLists();
        write(0, markup);
    }

    void item(Mark mark, String markup) throws Unreadable {
        while (!lists.isEmpty() && (lists.peek().level() > mark.level() || isOther(lists.peek(), mark))) {
            endList();
        }
        if (lists.isEmpty() || lists.peek().level() < mark.level()) {
            write(2 * lists.size(), opened(mark));
            lists.push(mark);
        } else {
            endItem();
        }
        write(2 * lists.size() - 1, "<li>" + markup);
        inItem = true;
    }

    String text() {
        endLists();
        return out.toString();
    }

    private static boolean isOther(Mark open, Mark next) {
        return open.level() == next.level()
                && !(open.list().equals(next.list())
                        && open.kind().equals(next.kind())
                        && open.counted() == next.counted());
    }

    private static String opened(Mark mark) {
        if (!mark.counted()) {
            return "<ul>";
        }
        String start = mark.number() > 1 ? " start=\"" + Math.min(999, mark.number()) + "\"" : "";
        String kind = mark.kind().equals("decimal") ? "" : " style=\"list-style-type: " + mark.kind() + "\"";
        return "<ol" + start + kind + ">";
    }

    private void endLists() {
        while (!lists.isEmpty()) {
            endList();
        }
    }

    private void endList() {
        endItem();
        boolean counted = lists.pop().counted();
        margin(2 * lists.size()).append(counted ? "</ol>" : "</ul>").append('\n');
    }

    private void endItem() {
        if (inItem) {
            out.setLength(out.length() - 1);
        } else {
            margin(2 * lists.size() - 1);
        }
        out.append("</li>\n");
        inItem = false;
    }

    private StringBuilder margin(int depth) {
        return out.append(" ".repeat(2 * (indent + depth)));
    }

    private void write(int depth, String markup) throws Unreadable {
        margin(depth).append(markup).append('\n');
        inItem = false;
        if (out.length() > LONGEST) {
            throw new Unreadable(Cause.TOO_LARGE, "a template beyond " + LONGEST + " characters");
        }
    }
}
