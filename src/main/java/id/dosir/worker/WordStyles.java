package id.dosir.worker;

import static id.dosir.worker.WordXml.attribute;
import static id.dosir.worker.WordXml.child;
import static id.dosir.worker.WordXml.children;
import static id.dosir.worker.WordXml.is;
import static id.dosir.worker.WordXml.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Styles of a Word file: what a paragraph or a run is, when it does not say so itself. */
final class WordStyles {

    /** Word itself allows eleven; a circle would have no end. */
    private static final int LONGEST_CHAIN = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private String usual = "";

    /** @param part {@code styles.xml}; a file may have none */
    WordStyles(Optional<Element> part) {
        part.ifPresent(
                root -> children(root).stream().filter(s -> is(s, "style")).forEach(this::add));
    }

    private void add(Element style) {
        String id = attribute(style, "styleId");
        styles.put(id, style);
        if (attribute(style, "type").equals("paragraph")
                && style.hasAttributeNS(style.getNamespaceURI(), "default")
                && isOn(attribute(style, "default"))) {
            usual = id;
        }
    }

    /** @return the property of a paragraph: its own, else its style's */
    Optional<Element> ofParagraph(Element paragraph, String name) {
        Optional<Element> own = child(paragraph, "pPr").flatMap(p -> child(p, name));
        return own.or(() -> inherited(styleOf(paragraph), "pPr", name));
    }

    /** @return the property of a run: its own, else of its style, else of its paragraph's */
    Optional<Element> ofRun(Element paragraph, Optional<Element> properties, String name) {
        return properties
                .flatMap(p -> child(p, name))
                .or(() -> properties.flatMap(p -> inherited(value(p, "rStyle"), "rPr", name)))
                .or(() -> inherited(styleOf(paragraph), "rPr", name));
    }

    /** @return whether the run's property is set and not switched off again */
    boolean isOn(Element paragraph, Optional<Element> properties, String name) {
        return ofRun(paragraph, properties, name)
                .filter(p -> isOn(attribute(p, "val")))
                .isPresent();
    }

    private String styleOf(Element paragraph) {
        String own = child(paragraph, "pPr").map(p -> value(p, "pStyle")).orElse("");
        return own.isEmpty() ? usual : own;
    }

    private Optional<Element> inherited(String style, String group, String name) {
        String id = style;
        for (int step = 0; step < LONGEST_CHAIN && styles.containsKey(id); step++) {
            Element found = styles.get(id);
            Optional<Element> property = child(found, group).flatMap(g -> child(g, name));
            if (property.isPresent()) {
                return property;
            }
            id = value(found, "basedOn");
        }
        return Optional.empty();
    }

    /** ST_OnOff: said without a value it is on. */
    private static boolean isOn(String value) {
        return value.isEmpty() || value.equals("1") || value.equals("true") || value.equals("on");
    }
}
