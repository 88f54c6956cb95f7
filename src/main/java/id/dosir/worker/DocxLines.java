package id.dosir.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Lines of a docx from Tika's XHTML: one for each paragraph. In a table the paragraphs that stand beside each other make one line, as they
 * do on paper: labels, colons and values of a letter often are three columns.
 */
final class DocxLines extends DefaultHandler {

    private static final Set<String> ENDS_LINE =
            Set.of("div", "li", "br", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th");

    private final List<String> lines = new ArrayList<>();

    /** Rows that are open, the innermost first; each has its cells, each cell its lines. */
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();

    /** @return lines that are not blank */
    List<String> lines() {
        endText(); // of a text that was cut short
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("tr")) {
            endText();
            rows.push(new ArrayList<>());
        } else if (isCell(name) && !rows.isEmpty()) {
            endText();
            rows.peek().add(new ArrayList<>());
        }
    }

    @Override
    public void characters(char[] from, int offset, int length) {
        text.append(from, offset, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("p")) {
            endLine(); // a blank one, too: in a cell it holds its place
        } else if (ENDS_LINE.contains(name)) {
            endText();
        }
        if (name.equals("tr") && !rows.isEmpty()) {
            List<List<String>> cells = rows.pop();
            int most = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                open().add(across(cells, i));
            }
        }
    }

    private static String across(List<List<String>> cells, int i) {
        return cells.stream()
                .filter(cell -> i < cell.size())
                .map(cell -> cell.get(i))
                .collect(Collectors.joining(" "));
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private void endText() {
        if (!text.toString().isBlank()) {
            endLine();
        }
    }

    private void endLine() {
        open().add(text.toString().strip());
        text.setLength(0);
    }

    /** @return where a line belongs that ends now */
    private List<String> open() {
        List<List<String>> row = rows.peek();
        return row == null || row.isEmpty() ? lines : row.get(row.size() - 1);
    }
}
