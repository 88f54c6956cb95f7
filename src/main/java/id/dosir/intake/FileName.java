package id.dosir.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A file name that is safe to store, show and send in a header.
 *
 * @param value at most 120 characters, without path parts and characters that cannot be seen
 */
record FileName(String value) {

    private static final int LONGEST = 120;

    /**
     * @param declared by the browser or the interface; never trusted for the type
     * @return the name in composed form, or empty when it holds path parts, control or direction marks, or is too long
     */
    static Optional<FileName> parse(String declared) {
        String name = Normalizer.normalize(declared == null ? "" : declared.strip(), Normalizer.Form.NFC);
        boolean bad = name.isEmpty()
                || name.length() > LONGEST
                || name.startsWith(".")
                || name.chars()
                        .anyMatch(c -> c == '/'
                                || c == '\\'
                                || c == ':'
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE);
        return bad ? Optional.empty() : Optional.of(new FileName(name));
    }

    /** @return what follows the last dot, in lower case; empty without one */
    String ending() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** @return something to show of a name that was refused */
    static String shown(String declared) {
        String visible = (declared == null ? "" : declared).replaceAll("[\\p{Cc}\\p{Cf}]", "\ufffd");
        return visible.length() > 60 ? visible.substring(0, 60) + "…" : visible;
    }
}
