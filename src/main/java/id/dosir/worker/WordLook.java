package id.dosir.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How a run is printed, as far as a template can say it.
 *
 * @param tags elements around its text, the outermost first
 */
record WordLook(List<String> tags) {

    static final WordLook PLAIN = new WordLook(List.of());

    WordLook {
        tags = List.copyOf(tags);
    }

    static WordLook of(WordStyles styles, Element paragraph, Optional<Element> properties) {
        List<String> tags = new ArrayList<>();
        if (styles.isOn(paragraph, properties, "b")) {
            tags.add("b");
        }
        if (styles.isOn(paragraph, properties, "i")) {
            tags.add("i");
        }
        if (styles.ofRun(paragraph, properties, "u")
                .filter(u -> !WordXml.attribute(u, "val").equals("none"))
                .isPresent()) {
            tags.add("u");
        }
        if (styles.isOn(paragraph, properties, "strike") || styles.isOn(paragraph, properties, "dstrike")) {
            tags.add("s");
        }
        String position = styles.ofRun(paragraph, properties, "vertAlign")
                .map(v -> WordXml.attribute(v, "val"))
                .orElse("");
        if (position.equals("superscript")) {
            tags.add("sup");
        } else if (position.equals("subscript")) {
            tags.add("sub");
        }
        return tags.isEmpty() ? PLAIN : new WordLook(tags);
    }

    String opened() {
        StringBuilder opened = new StringBuilder();
        tags.forEach(tag -> opened.append('<').append(tag).append('>'));
        return opened.toString();
    }

    String closed() {
        StringBuilder closed = new StringBuilder();
        for (int i = tags.size() - 1; i >= 0; i--) {
            closed.append("</").append(tags.get(i)).append('>');
        }
        return closed.toString();
    }
}
