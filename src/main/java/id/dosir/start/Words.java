package id.dosir.start;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, from its bundle. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("id.dosir.start.messages", Locale.ROOT);

    private Words() {}

    /** Values are set in as they print: a port is 8080, never 8.080. */
    static String of(String key, Object... values) {
        Object[] printed = Arrays.stream(values).map(String::valueOf).toArray();
        return MessageFormat.format(BUNDLE.getString(key), printed);
    }
}
