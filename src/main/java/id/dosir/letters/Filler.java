package id.dosir.letters;

import id.dosir.core.template.TemplateFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts values in place of {@code ${tokens}} (the form that SRIKANDI taught the offices). Works on the parsed tree, so a
 * value can neither open an element nor name another token.
 *
 * <p>Special names: {@code kop} the letterhead, {@code lambang} the arms alone, {@code simbol_x} a symbol of a SOP's chart, {@code ttd_x} room for a signature, {@code qr_x} a QR code of the value,
 * {@code kotak_x} a box that is empty, ticked ({@code x}) or holds a mark ({@code 1}). Attributes: {@code data-bila="x"}
 * keeps an element only if x has a value ({@code draf} and {@code final} say which form is written),
 * {@code data-bila-kosong="x"} only if it has none, {@code data-tiap="x"} repeats it for each line of x; in there x and
 * every name ending in {@code _x} mean that line alone.
 */
final class Filler {

    static final Pattern TOKEN = Pattern.compile("\\$\\{([a-z][a-z0-9_]{0,63})\\}");

    private final Template template;
    private final Map<String, String> values;
    private final boolean draft;
    private final Pieces pieces;
    /** Lines of values that an element is repeated for: a long table must not split them anew for each of its cells. */
    private final Map<String, String[]> lines = new HashMap<>();

    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> blank = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();

    Filler(Template template, Map<String, String> values, boolean draft, Pieces pieces) {
        this.template = template;
        this.values = values;
        this.draft = draft;
        this.pieces = pieces;
    }

    /** @throws UnfilledTokens when a token has no value; a draft shows dots instead, but knows no unknown names */
    Document fill() {
        Document document = SafeXml.parse(template);
        Sanitizer.check(template, document);
        fill(document.getDocumentElement(), new Scope("", 0));
        if (!unknown.isEmpty() || !draft && !blank.isEmpty()) {
            throw new UnfilledTokens(template.name(), unknown, blank);
        }
        document.getDocumentElement().normalize();
        return document;
    }

    private void fill(Element element, Scope scope) {
        if (!wanted(element, scope)) {
            element.getParentNode().removeChild(element);
            return;
        }
        String each = element.getAttribute("data-tiap");
        if (!each.isEmpty()) {
            repeat(element, each);
            return;
        }
        attributes(element, scope);
        for (Node child : children(element)) {
            if (child instanceof Element inner) {
                fill(inner, scope);
                unwrap(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text(child, scope);
            }
        }
    }

    /** A span that only bore a condition goes: the renderer writes it behind the rest of its line, and so would be read aloud. */
    private static void unwrap(Element element) {
        Node parent = element.getParentNode();
        if (parent == null || !element.getTagName().equals("span") || element.hasAttributes()) {
            return;
        }
        children(element).forEach(child -> parent.insertBefore(child, element));
        parent.removeChild(element);
    }

    private boolean wanted(Element element, Scope scope) {
        String present = element.getAttribute("data-bila");
        String absent = element.getAttribute("data-bila-kosong");
        element.removeAttribute("data-bila");
        element.removeAttribute("data-bila-kosong");
        return (present.isEmpty() || holds(present, scope)) && (absent.isEmpty() || !holds(absent, scope));
    }

    private boolean holds(String name, Scope scope) {
        return switch (name) {
            case "draf" -> draft;
            case "final" -> !draft;
            default -> !value(name, scope).isBlank();
        };
    }

    private void repeat(Element element, String each) {
        element.removeAttribute("data-tiap");
        Node parent = element.getParentNode();
        String lines = value(each, new Scope("", 0));
        int count = lines.isEmpty() ? 0 : lines.split("\n", -1).length;
        for (int line = 0; line < count; line++) {
            Element copy = (Element) element.cloneNode(true);
            parent.insertBefore(copy, element);
            fill(copy, new Scope(each, line));
        }
        parent.removeChild(element);
    }

    private void attributes(Element element, Scope scope) {
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            all.add((Attr) element.getAttributes().item(i));
        }
        for (Attr attribute : all) {
            String filled = TOKEN.matcher(attribute.getValue())
                    .replaceAll(m ->
                            Matcher.quoteReplacement(needed(m.group(1), scope).replace('\n', ' ')));
            attribute.setValue(filled);
            if (attribute.getName().equals("href") && !Sanitizer.safeLink(filled)) {
                element.removeAttribute("href");
            }
        }
    }

    private void text(Node node, Scope scope) {
        String text = node.getNodeValue();
        Matcher token = TOKEN.matcher(text);
        if (!token.find()) {
            return;
        }
        Document document = node.getOwnerDocument();
        Node parent = node.getParentNode();
        int from = 0;
        do {
            parent.insertBefore(document.createTextNode(text.substring(from, token.start())), node);
            for (Node piece : meaning(document, token.group(1), scope)) {
                parent.insertBefore(piece, node);
            }
            from = token.end();
        } while (token.find());
        parent.insertBefore(document.createTextNode(text.substring(from)), node);
        parent.removeChild(node);
    }

    private List<? extends Node> meaning(Document document, String name, Scope scope) {
        if (name.equals("kop")) {
            return List.of(pieces.letterhead(document));
        } else if (name.equals("lambang")) {
            return List.of(pieces.arms(document));
        } else if (name.startsWith("simbol_")) {
            return List.of(pieces.symbol(document, value(name, scope)));
        } else if (name.startsWith("ttd_")) {
            if (!fields.add(name)) {
                throw new BrokenTemplate(template.name(), 0, TemplateFault.What.FIELD_TWICE, name);
            }
            return List.of(pieces.signatureRoom(document, draft ? "" : name));
        } else if (name.startsWith("kotak_")) {
            return List.of(pieces.box(document, value(name, scope)));
        } else if (name.startsWith("qr_")) {
            return draft ? List.of() : List.of(pieces.qr(document, needed(name, scope)));
        }
        return pieces.lines(document, needed(name, scope));
    }

    private String needed(String name, Scope scope) {
        String value = value(name, scope);
        if (value.isBlank()) {
            if (!unknown.contains(name)) {
                blank.add(name);
            }
            return Wording.of("blank");
        }
        return value;
    }

    private String value(String name, Scope scope) {
        if (!values.containsKey(name)) {
            unknown.add(name);
            return "";
        }
        if (scope.covers(name)) {
            String[] each = lines.computeIfAbsent(name, n -> printable(n).split("\n", -1));
            return scope.index() < each.length ? each[scope.index()] : "";
        }
        return printable(name);
    }

    private String printable(String name) {
        return values.get(name) == null ? "" : pieces.printable(values.get(name));
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** The line that a repeated element stands for; outside of one, {@code each} is empty. */
    private record Scope(String each, int index) {

        boolean covers(String name) {
            return !each.isEmpty() && (name.equals(each) || name.endsWith("_" + each));
        }
    }
}
