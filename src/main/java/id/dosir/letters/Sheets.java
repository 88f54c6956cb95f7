package id.dosir.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Filled forms put into one document, each on a page of its own, or two of A5 side by side on one of A4. */
final class Sheets {

    private static final String ID = "lembar-";

    /** Half of an A4 across, less the margins that the form gives an A5; the line in the middle is where to cut. */
    static final String CSS = " .dosir-sisi { width: 132mm } .dosir-kiri { float: left } "
            + ".dosir-kanan { float: right; padding-left: 8.4mm; border-left: 0.1mm dashed #888 } "
            + ".dosir-ujung { clear: both; height: 0; font-size: 0; line-height: 0 }";

    private final Document document;
    private final List<Element> pages;

    private Sheets(Document document, List<Element> pages) {
        this.document = document;
        this.pages = pages;
    }

    /** @param filled at least one; the first gives style and title */
    static Sheets of(List<Document> filled, boolean pairs) {
        Document all = filled.get(0);
        Element body = body(all);
        List<List<Node>> contents = filled.stream().map(Sheets::content).toList();
        contents.get(0).forEach(body::removeChild);
        List<Element> pages = new ArrayList<>();
        Optional<Element> half = Optional.empty();
        for (List<Node> content : contents) {
            boolean right = half.isPresent();
            Element page = half.orElseGet(() -> page(all, body, pages));
            Element sheet = page;
            if (pairs) {
                sheet = (Element) page.insertBefore(all.createElement("div"), right ? page.getLastChild() : null);
                sheet.setAttribute("class", right ? "dosir-sisi dosir-kanan" : "dosir-sisi dosir-kiri");
                if (!right) {
                    Element end = (Element) page.appendChild(all.createElement("div"));
                    end.setAttribute("class", "dosir-ujung");
                }
            }
            for (Node node : content) {
                sheet.appendChild(node.getOwnerDocument() == all ? node : all.importNode(node, true));
            }
            half = pairs && !right ? Optional.of(page) : Optional.empty();
        }
        return new Sheets(all, pages);
    }

    private static Element page(Document document, Element body, List<Element> pages) {
        Element page = (Element) body.appendChild(document.createElement("div"));
        page.setAttribute("id", ID + (pages.size() + 1));
        pages.add(page);
        style(page, pages.size() > 1, 1);
        return page;
    }

    private static void style(Element page, boolean breaks, double size) {
        page.setAttribute(
                "style",
                (breaks ? "page-break-before: always; " : "") + String.format(Locale.ROOT, "font-size: %.2fem", size));
    }

    Document document() {
        return document;
    }

    /**
     * Where sheets came to lie.
     *
     * @param count how many pages there are
     * @param first page, from 0, on which each sheet begins, by its id
     */
    record Pages(int count, Map<String, Integer> first) {

        private int of(Element sheet) {
            return first.getOrDefault(sheet.getAttribute("id"), count);
        }
    }

    static boolean isSheet(String id) {
        return id.startsWith(ID);
    }

    /**
     * @param size for those that took more than one page
     * @return whether there were such
     */
    boolean shrink(Pages lie, double size) {
        if (lie.count() <= pages.size()) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < pages.size(); i++) {
            int next = i + 1 < pages.size() ? lie.of(pages.get(i + 1)) : lie.count();
            if (next - lie.of(pages.get(i)) > 1) {
                style(pages.get(i), i > 0, size);
                any = true;
            }
        }
        return any;
    }

    private static List<Node> content(Document document) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = body(document).getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    private static Element body(Document document) {
        return (Element) document.getElementsByTagName("body").item(0);
    }
}
