package id.dosir.rest;

import id.dosir.core.dossier.Decision.Ground;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people read of an answer: Indonesian, from the same bundle as the pages. */
final class Texts {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("id.dosir.portal.messages", INDONESIAN);

    private Texts() {}

    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), INDONESIAN).format(values);
    }

    static String of(Ground ground) {
        String key = "refusal." + ground.refusal().name();
        return BUNDLE.containsKey(key) ? of(key, ground.detail()) : of("rest.refused");
    }
}
