package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.people.Directory;
import id.dosir.people.OwnAccount;
import id.dosir.people.SignOn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /akun}: the own account. The only page for whoever still has a first password. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    OwnAccount account;

    @Inject
    Directory directory;

    @Inject
    Organisation organisation;

    @Inject
    SignOn signOn;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String present;
    private String next;
    private String again;
    private Directory.File file;

    public void changePassword() {
        boolean first = isMustChange();
        List<Ground> grounds = account.changePassword(actor.get(), present, next, again);
        present = null;
        if (grounds.isEmpty()) {
            signOn.begin(Faces.getRequest(), actor.get());
        }
        say.outcome(grounds, "account.passwordChanged", first ? "" : "akun");
    }

    public boolean isMustChange() {
        return account.mustChange(actor.get());
    }

    public Directory.File getFile() {
        if (file == null) {
            file = directory.file(actor.get().id().value()).orElseThrow();
        }
        return file;
    }

    /** @return posts in which another can act for this person */
    public List<Organisation.Place> getOwnPosts() {
        return organisation.held().stream()
                .filter(place ->
                        actor.get().holds(place.post()) && !place.post().equals(Post.ADMINISTRATOR))
                .toList();
    }

    /** @return who could act for this person: everybody else with a post of the office */
    public List<Directory.Line> getColleagues() {
        return directory.officers().stream()
                .filter(line -> !line.username().equals(actor.get().id().value()))
                .toList();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
