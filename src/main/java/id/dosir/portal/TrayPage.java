package id.dosir.portal;

import id.dosir.core.dossier.Post;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;

/** {@code /}: what to do, what to wait for, what is open in the office. {@code ?lihat=} names the list, {@code &saring=} its lines. */
@Named
@ViewScoped
public class TrayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InTray tray;

    @Inject
    CurrentActor actor;

    private TrayChoice choice;
    private TrayLines lines;
    private transient TrayCounts counts;

    @PostConstruct
    void open() {
        choice = TrayChoice.of(
                Faces.getRequestParameter("lihat"), Faces.getRequestParameter("saring"), tray, actor.get());
        lines = new TrayLines(choice, tray, actor);
    }

    public TrayLines getLines() {
        return lines;
    }

    public List<View> getViews() {
        return tray.views(actor.get());
    }

    public List<Only> getParts() {
        return List.of(Only.values());
    }

    public View getView() {
        return choice.view();
    }

    public Only getOnly() {
        return choice.only();
    }

    public String address(View view, Only only) {
        return TrayChoice.address(view, only);
    }

    public TrayCounts getCounts() {
        if (counts == null) {
            counts = new TrayCounts(getView(), tray, actor);
        }
        return counts;
    }

    /** @return whether the person holds a post that has tasks */
    public boolean isOfficer() {
        return getViews().contains(View.OFFICE);
    }

    /** @return whether the person looks after accounts and nothing else */
    public boolean isAdministratorOnly() {
        Set<Post> posts = actor.get().posts();
        return !isOfficer() && posts.contains(Post.ADMINISTRATOR);
    }
}
