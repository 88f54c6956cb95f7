package id.dosir.portal;

import jakarta.enterprise.context.RequestScoped;
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

    private static String text(String key) {
        return Faces.getBundleString(key);
    }
}
