package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import jakarta.enterprise.context.RequestScoped;
import java.text.MessageFormat;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Tells the person something: takes a key of the bundle, so no sentence stands in code. */
@RequestScoped
public class Say {

    public void info(String key, Object... values) {
        Messages.create(text(key), values).add();
    }

    public void warn(String key, Object... values) {
        Messages.create(text(key), values).warn().add();
    }

    public void error(String key, Object... values) {
        Messages.create(text(key), values).error().add();
    }

    /** Tells it on the page that follows. */
    public void kept(String key, Object... values) {
        Messages.create(text(key), values).flash().add();
    }

    /** @return what was refused and the cure, in words */
    public String sentence(Ground ground) {
        return text("refusal." + ground.refusal(), ground.detail());
    }

    /** @return the text with its values */
    public String text(String key, Object... values) {
        return new MessageFormat(text(key), Faces.getLocale()).format(values);
    }

    private static String text(String key) {
        return Faces.getBundleString(key);
    }
}
