package id.dosir.portal;

import id.dosir.core.dossier.Post;
import id.dosir.desk.CheckDesk;
import id.dosir.desk.OldImportDesk;
import id.dosir.desk.RetentionRoom;
import id.dosir.routing.InTray;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Places of the navigation that not everybody has. */
@Named
@RequestScoped
public class Places {

    @Inject
    InTray tray;

    @Inject
    RetentionRoom retention;

    @Inject
    CurrentActor actor;

    private Boolean officer;

    /** @return whether the person may look at the office's figures: they name nobody */
    public boolean isReport() {
        return isOfficer() || isAdministrator();
    }

    public boolean isOfficer() {
        if (officer == null) {
            officer = tray.views(actor.get()).contains(InTray.View.OFFICE);
        }
        return officer;
    }

    /** @return whether the person looks after the archive */
    public boolean isChecks() {
        return CheckDesk.mayRead(actor.get());
    }

    /** @return whether the person brings old registers in */
    public boolean isImporter() {
        return OldImportDesk.mayImport(actor.get());
    }

    /** @return whether the person keeps records, or a proposal waits for him */
    public boolean isRetention() {
        return retention.keeps(actor.get()) || retention.awaits(actor.get());
    }

    public boolean isAdministrator() {
        return actor.get().holds(Post.ADMINISTRATOR);
    }
}
