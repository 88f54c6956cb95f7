package id.dosir.core.template;

/**
 * What is wrong with a template, and where.
 *
 * @param line from 1; 0 where it concerns the whole
 * @param what kind of fault; each has a sentence in the bundle ({@code template.fault.<name>})
 * @param detail name of the element, attribute or token, never a value; may be empty
 */
public record TemplateFault(int line, What what, String detail) {

    /** Kinds of faults. */
    public enum What {
        NOT_XML,
        UNCLOSED,
        CUT_OFF,
        ENTITY_UNKNOWN,
        AMPERSAND,
        LESS_THAN,
        ATTRIBUTE_BROKEN,
        DOCTYPE,
        INSTRUCTION,
        TOO_LARGE,
        TOO_DEEP,
        TOO_MANY_ELEMENTS,
        TOO_MANY_PAGES,
        LANGUAGE_MISSING,
        PART_MISSING,
        ELEMENT_FORBIDDEN,
        ATTRIBUTE_FORBIDDEN,
        ADDRESS_OUTSIDE,
        STYLE_OUTSIDE,
        STYLE_TOKEN,
        NUMBER_TOO_LARGE,
        NAME_RESERVED,
        TOKEN_MALFORMED,
        FIELD_TWICE,
        TOKEN_UNKNOWN,
        TOKEN_REQUIRED,
        LAYOUT
    }

    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ": " : "") + what + (detail.isEmpty() ? "" : " " + detail);
    }
}
