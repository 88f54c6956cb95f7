package id.dosir.core.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands under the QR code of a letter and opens its page of proof: 80 random bits, written with Crockford's 32 signs
 * so that it can be typed from paper. It says nothing of the dossier or the person.
 *
 * @param signs 16 of {@code 0-9A-Z} without I, L, O and U
 */
public record LetterCode(String signs) {

    /** In the order of their values. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static final int LENGTH = 16;

    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 200;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public LetterCode {
        if (!FORM.matcher(signs).matches()) {
            throw new IllegalArgumentException("not a code of a letter: " + signs.length() + " signs");
        }
    }

    /**
     * @param typed by a person, or a whole address: case, hyphens and spaces do not matter, and O counts as 0, I and L as 1
     * @return empty when no code of a letter looks like that
     */
    public static Optional<LetterCode> of(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String last = typed.strip().replaceAll("/+$", "");
        String signs = last.substring(last.lastIndexOf('/') + 1)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\u2010-\u2015-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(signs).matches() ? Optional.of(new LetterCode(signs)) : Optional.empty();
    }

    /** @return in groups of four, as on paper and in addresses */
    public String printed() {
        StringBuilder text = new StringBuilder(signs);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '-');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return printed();
    }
}
