package id.dosir.core.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a Word file gives for a template.
 *
 * @param body XHTML as it may stand within {@code <body>}, tokens as {@code ${name}}; comes out of a foreign file and has to be checked
 *     like any text that is typed
 * @param lost what of the file is not in it, with how often; each has a sentence in the bundle ({@code template.lost.<name>})
 */
public record WordDraft(String body, Map<Lost, Integer> lost) {

    /** What a template does not take over, in the order in which it is told. */
    public enum Lost {
        PICTURE,
        TEXT_BOX,
        OBJECT,
        FORMULA,
        HEADER_FOOTER,
        FOOTNOTE,
        COMMENT,
        /** Deletions are gone, insertions stand as if accepted. */
        TRACKED_CHANGE,
        HIDDEN_TEXT,
        /** What Word works out itself, such as a date: its last value stands as text. */
        FIELD,
        /** Looks like a placeholder, but its name can be no token: it stands as text. */
        PLACEHOLDER,
        LINK,
        SYMBOL,
        TAB,
        PAGE_BREAK,
        SECTION,
        NUMBERING,
        NESTED_TABLE,
        FONT,
        SPACING
    }

    public WordDraft {
        Map<Lost, Integer> ordered = new EnumMap<>(Lost.class);
        ordered.putAll(lost);
        lost = Collections.unmodifiableMap(ordered);
    }
}
