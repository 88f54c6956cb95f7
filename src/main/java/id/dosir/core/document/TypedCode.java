package id.dosir.core.document;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** 80 random bits in Crockford's 32 signs: what can be typed from paper, and cannot be guessed. */
final class TypedCode {

    /** In the order of their values. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static final int LENGTH = 16;

    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 200;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private TypedCode() {}

    static boolean isOne(String signs) {
        return FORM.matcher(signs).matches();
    }

    /**
     * @param typed by a person, or a whole address; may be null
     * @return the signs, or empty when these are none
     */
    static Optional<String> signs(String typed) {
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
        return isOne(signs) ? Optional.of(signs) : Optional.empty();
    }

    static String drawn(RandomGenerator random) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return signs.toString();
    }

    static String printed(String signs) {
        StringBuilder text = new StringBuilder(signs);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '-');
        }
        return text.toString();
    }
}
