package id.dosir.letters;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words in a paper that no template can hold, such as the spoken name of the QR code. */
final class Wording {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("id.dosir.letters.wording", Locale.ROOT);

    private Wording() {}

    static String of(String key) {
        return WORDS.getString(key);
    }

    static String of(String key, String value) {
        return String.format(Locale.ROOT, WORDS.getString(key), value);
    }
}
