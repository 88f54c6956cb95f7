package id.dosir.portal;

import id.dosir.core.dossier.Post;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import id.dosir.routing.TrayFilter;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;

/** {@code /}: what to do, what to wait for, what is open in the office; {@link TrayChoice} reads the address. */
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
        choice = TrayChoice.of(Faces::getRequestParameter, tray, actor.get());
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
        return choice.filter().only();
    }

    public TrayFilter getFilter() {
        return choice.filter();
    }

    /** @return address of what is shown, to be kept or sent to a colleague */
    public String getAddress() {
        return choice.address();
    }

    /** @return word of the address for a choice of the filter */
    public String word(Object value) {
        return TrayChoice.word(value);
    }

    /** @return whether several lines can be disposed of at once */
    public boolean isBulk() {
        return getView() == View.MINE && getCounts().getMine().slips() > 0;
    }

    /** @return whether several letters can be signed at once */
    public boolean isSigning() {
        return getView() == View.MINE && getCounts().getMine().letters() > 0;
    }

    /** @return whether several can be taken along to AMS at once */
    public boolean isSubmitting() {
        return getView() == View.MINE && getCounts().getMine().submissions() > 1;
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
