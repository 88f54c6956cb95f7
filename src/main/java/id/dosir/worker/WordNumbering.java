package id.dosir.worker;

import static id.dosir.worker.WordXml.attribute;
import static id.dosir.worker.WordXml.child;
import static id.dosir.worker.WordXml.children;
import static id.dosir.worker.WordXml.is;
import static id.dosir.worker.WordXml.number;
import static id.dosir.worker.WordXml.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Lists of a Word file, which knows no lists but paragraphs that count. */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> shapes = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /**
     * A paragraph of a list.
     *
     * @param list it belongs to
     * @param level from 0
     * @param kind of its marks, as CSS names it
     * @param number its own; 0 in a list that does not count
     * @param plain whether its mark is no more than the number and a full stop
     */
    record Mark(String list, int level, String kind, int number, boolean plain) {

        boolean counted() {
            return number > 0;
        }
    }

    /** @param part {@code numbering.xml}; a file without lists has none */
    WordNumbering(Optional<Element> part) {
        part.ifPresent(root -> children(root).forEach(each -> {
            if (is(each, "num")) {
                lists.put(attribute(each, "numId"), each);
            } else if (is(each, "abstractNum")) {
                shapes.put(attribute(each, "abstractNumId"), each);
            }
        }));
    }

    /** @return the next mark of the list that a paragraph belongs to; empty when it belongs to none */
    Optional<Mark> next(Optional<Element> membership) {
        String id = membership.map(m -> value(m, "numId")).orElse("");
        if (!lists.containsKey(id)) {
            return Optional.empty();
        }
        int level = Math.min(
                LEVELS - 1, membership.map(m -> number(value(m, "ilvl"), 0)).orElse(0));
        String shape = value(lists.get(id), "abstractNumId");
        Optional<Element> form = Optional.ofNullable(shapes.get(shape)).flatMap(s -> children(s).stream()
                .filter(l -> is(l, "lvl") && number(attribute(l, "ilvl"), -1) == level)
                .findFirst());
        String format = form.map(f -> value(f, "numFmt")).orElse("");
        if (format.equals("none")) {
            return Optional.empty();
        }
        if (format.equals("bullet")) {
            return Optional.of(new Mark(id, level, "disc", 0, true));
        }
        boolean plain = form.map(f -> value(f, "lvlText").matches("%\\d\\.?")).orElse(true);
        return Optional.of(new Mark(id, level, kind(format), counted(id, shape, level, form), plain));
    }

    private int counted(String id, String shape, int level, Optional<Element> form) {
        Optional<Element> restart = children(lists.get(id)).stream()
                .filter(o -> is(o, "lvlOverride") && number(attribute(o, "ilvl"), -1) == level)
                .flatMap(o -> child(o, "startOverride").stream())
                .findFirst();
        // lists of one shape count on together, unless one of them says where it begins
        int[] count =
                counts.computeIfAbsent(restart.isPresent() ? "list " + id : "shape " + shape, k -> new int[LEVELS]);
        int start = restart.map(r -> number(attribute(r, "val"), 1))
                .orElseGet(() -> form.map(f -> number(value(f, "start"), 1)).orElse(1));
        count[level] = count[level] == 0 ? Math.max(1, start) : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, 0);
        return count[level];
    }

    private static String kind(String format) {
        return switch (format) {
            case "lowerLetter" -> "lower-alpha";
            case "upperLetter" -> "upper-alpha";
            case "lowerRoman" -> "lower-roman";
            case "upperRoman" -> "upper-roman";
            default -> "decimal";
        };
    }
}
