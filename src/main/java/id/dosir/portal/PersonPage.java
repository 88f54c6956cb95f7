package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.people.Directory;
import id.dosir.people.Issued;
import id.dosir.people.Personnel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** {@code /orang/{username}} and {@code /akun-baru}: one account, as the administrator keeps it. */
@Named
@RequestScoped
public class PersonPage {

    /** Flash attribute with a first password; it is shown once. */
    private static final String CODE = "dosir.code";

    @Inject
    PeoplePage page;

    @Inject
    PersonFields fields;

    @Inject
    Directory directory;

    @Inject
    Personnel personnel;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private Directory.File file;

    public Directory.File getFile() {
        if (file == null) {
            file = directory.file(page.getUsername()).orElseThrow();
        }
        return file;
    }

    /** @return the code that was issued just now, or null */
    public String getCode() {
        return Faces.getFlashAttribute(CODE);
    }

    public void create() {
        Issued issued = personnel.create(fields.form(), actor.get());
        String made = fields.getValues().get("username");
        issued(issued, made == null ? "" : made.strip().toLowerCase(Locale.ROOT), "people.created");
    }

    public void change() {
        fields.getValues().put("username", page.getUsername());
        done(() -> personnel.change(fields.form(), actor.get()), "people.changed");
    }

    public void lock(boolean locked) {
        done(
                () -> personnel.lock(page.getUsername(), locked, actor.get()),
                locked ? "people.wasLocked" : "people.wasUnlocked");
    }

    public void resetPassword() {
        issued(personnel.resetPassword(page.getUsername(), actor.get()), page.getUsername(), "people.wasReset");
    }

    private void issued(Issued issued, String username, String key) {
        if (issued.grounds().isEmpty()) {
            Faces.setFlashAttribute(CODE, issued.code());
            say.kept(key);
            Faces.redirect("orang/" + username);
        } else {
            issued.grounds().forEach(say::ground);
        }
    }

    private void done(Supplier<List<Ground>> change, String key) {
        say.outcome(change.get(), key, "orang/" + page.getUsername());
    }
}
