package id.dosir.worker;

import static id.dosir.worker.WordXml.attribute;
import static id.dosir.worker.WordXml.child;
import static id.dosir.worker.WordXml.children;
import static id.dosir.worker.WordXml.number;
import static id.dosir.worker.WordXml.value;

import id.dosir.core.template.WordDraft.Lost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A table with cells that may run over columns and rows. */
final class WordTable {

    /** Word's own limit is 63. */
    private static final int MOST_COLUMNS = 63;

    private final WordBody body;
    private final WordLosses losses;
    private final Element table;
    private final List<Row> rows = new ArrayList<>();

    /** @param covered whether the cell above runs on over it */
    private record Cell(Element element, int column, int span, boolean covered) {}

    private record Row(List<Cell> cells, boolean head) {}

    WordTable(WordBody body, WordLosses losses, Element table) {
        this.body = body;
        this.losses = losses;
        this.table = table;
    }

    /** @return its lines; none for a table without cells */
    List<String> lines() throws Unreadable {
        collect(table);
        if (rows.stream().allMatch(row -> row.cells().isEmpty())) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(WordBody.isRuled(table) ? "<table class=\"bergaris\">" : "<table>");
        widths().ifPresent(lines::add);
        int heads = 0;
        while (heads < rows.size() - 1 && rows.get(heads).head()) {
            heads++;
        }
        part(lines, "thead", "th", 0, heads);
        part(lines, "tbody", "td", heads, rows.size());
        lines.add("</table>");
        return lines;
    }

    private void collect(Element within) {
        for (Element each : children(within)) {
            switch (each.getLocalName()) {
                case "tr" -> row(each);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> collect(each);
                case "del", "moveFrom" -> losses.add(Lost.TRACKED_CHANGE);
                default -> {
                    // properties, the grid, marks of ranges
                }
            }
        }
    }

    private void row(Element row) {
        Optional<Element> properties = child(row, "trPr");
        if (properties.flatMap(p -> child(p, "del")).isPresent()) {
            losses.add(Lost.TRACKED_CHANGE);
            return;
        }
        if (properties.flatMap(p -> child(p, "ins")).isPresent()) {
            losses.add(Lost.TRACKED_CHANGE);
        }
        List<Cell> cells = new ArrayList<>();
        cells(row, cells, properties.map(p -> number(value(p, "gridBefore"), 0)).orElse(0));
        rows.add(new Row(cells, properties.flatMap(p -> child(p, "tblHeader")).isPresent()));
    }

    private int cells(Element within, List<Cell> cells, int from) {
        int column = from;
        for (Element each : children(within)) {
            if (each.getLocalName().equals("tc") && column < MOST_COLUMNS) {
                Optional<Element> properties = child(each, "tcPr");
                int span = properties.map(p -> number(value(p, "gridSpan"), 1)).orElse(1);
                span = Math.max(1, Math.min(span, MOST_COLUMNS - column));
                Optional<Element> merged = properties.flatMap(p -> child(p, "vMerge"));
                boolean covered = merged.filter(m -> !attribute(m, "val").equals("restart"))
                                .isPresent()
                        && !rows.isEmpty();
                cells.add(new Cell(each, column, span, covered));
                column += span;
            } else if (List.of("sdt", "sdtContent", "customXml").contains(each.getLocalName())) {
                column = cells(each, cells, column);
            }
        }
        return column;
    }

    private void part(List<String> lines, String part, String tag, int from, int to) throws Unreadable {
        if (from == to) {
            return;
        }
        lines.add("  <" + part + ">");
        for (int at = from; at < to; at++) {
            lines.add("    <tr>");
            for (Cell cell : rows.get(at).cells()) {
                if (at == from || !cell.covered()) {
                    cell(lines, tag, cell, down(cell, at, to));
                }
            }
            lines.add("    </tr>");
        }
        lines.add("  </" + part + ">");
    }

    /** @return rows that a cell takes: its own, and those below whose cell it covers */
    private int down(Cell cell, int row, int to) {
        int count = 1;
        while (row + count < to
                && rows.get(row + count).cells().stream().anyMatch(c -> c.covered() && c.column() == cell.column())) {
            count++;
        }
        return count;
    }

    private void cell(List<String> lines, String tag, Cell cell, int down) throws Unreadable {
        WordMarkup inner = new WordMarkup(0);
        body.blocks(cell.element(), inner);
        String opened = "      <" + tag + (tag.equals("th") ? " scope=\"col\"" : "")
                + (cell.span() > 1 ? " colspan=\"" + cell.span() + "\"" : "")
                + (down > 1 ? " rowspan=\"" + Math.min(999, down) + "\"" : "") + ">";
        List<String> blocks = inner.text().lines().toList();
        if (blocks.size() > 1) {
            lines.add(opened);
            blocks.forEach(block -> lines.add("        " + block));
            lines.add("      </" + tag + ">");
        } else {
            lines.add(opened + blocks.stream().map(WordTable::bare).collect(Collectors.joining()) + "</" + tag + ">");
        }
    }

    /** One paragraph alone need not be said. */
    private static String bare(String block) {
        boolean alone = block.startsWith("<p>") && block.endsWith("</p>");
        return alone ? block.substring(3, block.length() - 4) : block;
    }

    private Optional<String> widths() {
        List<Integer> widths = child(table, "tblGrid").stream()
                .flatMap(g -> children(g).stream())
                .filter(c -> c.getLocalName().equals("gridCol"))
                .map(c -> number(attribute(c, "w"), 0))
                .toList();
        int whole = widths.stream().mapToInt(w -> w).sum();
        if (widths.size() < 2 || widths.size() > MOST_COLUMNS || widths.contains(0)) {
            return Optional.empty();
        }
        return Optional.of(widths.stream()
                .map(w -> "<col style=\"width: " + Math.round(100.0 * w / whole) + "%\" />")
                .collect(Collectors.joining("", "  <colgroup>", "</colgroup>")));
    }
}
