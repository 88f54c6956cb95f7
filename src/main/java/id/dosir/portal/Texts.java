package id.dosir.portal;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts of the bundle in the person's language, with values put in; for pages and for beans alike. */
@Named
@RequestScoped
public class Texts {

    private static final String BUNDLE = "id.dosir.portal.messages";

    @Inject
    Appearance appearance;

    @Inject
    Organisation organisation;

    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, appearance.getLocale());
    }

    public String get(String key) {
        return bundle().getString(key);
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** @return the text with its values as the reader writes them; without any, an apostrophe is only an apostrophe */
    public String get(String key, Object... values) {
        return values.length == 0 ? get(key) : format(key, values);
    }

    private String format(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), appearance.getLocale()).format(values);
    }

    public String with(String key, Object value) {
        return get(key, value);
    }

    public String with(String key, Object one, Object two) {
        return get(key, one, two);
    }

    /** @return name of a post; its code when a running dossier names one that was taken out of the organisation since */
    public String post(String code) {
        boolean english = appearance.getLocale().getLanguage().equals("en");
        return organisation
                .find(new Post(code))
                .map(place -> english ? place.english() : place.name())
                .orElse(code);
    }

    /** @return name of a kind of paper that every SOP has; the text itself when it is none */
    public String paper(String code) {
        String key = "paper." + code;
        return has(key) ? get(key) : code;
    }
}
