package id.dosir.desk;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Stage;
import id.dosir.core.retention.RetentionAction;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Indonesian words of a package: whoever reads it has no Dosir to ask. */
final class PackageWords {

    private final ResourceBundle words = ResourceBundle.getBundle("id.dosir.portal.messages", new Locale("id"));

    String act(ActName act) {
        return words.getString("act." + act.name());
    }

    /** @return the stage without whose turn it is */
    String stage(Stage.Name stage) {
        return words.getString("stage." + stage.name()).replaceAll("\\s*(oleh|dari)?\\s*\\{0}", "");
    }

    String action(RetentionAction action) {
        return words.getString("retention.action." + action.name());
    }

    /** @return the text that explains a package, with the values in it */
    String readMe(String... values) {
        String text = words.getString("package.readMe");
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
