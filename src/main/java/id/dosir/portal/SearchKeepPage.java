package id.dosir.portal;

import id.dosir.desk.SavedFilters;
import id.dosir.desk.SavedFilters.Place;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** Searches that people keep under a name, for themselves or for the office. */
@Named
@ViewScoped
public class SearchKeepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SavedFilters filters;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String address;
    private boolean worthIt;
    private String name = "";
    private boolean shared;
    private transient List<SavedFilters.Saved> saved;

    @PostConstruct
    void open() {
        // what a mark stands for is gone with the stay, so nothing of it can be kept
        SearchRequest asked =
                SearchRequest.of(Faces.getRequestParameterValuesMap()).from(0);
        address = asked.marked("", asked.text()).address();
        worthIt = asked.isNarrow() && asked.mark().isEmpty() && !asked.holdsNik();
    }

    public void keep() throws IOException {
        SavedFilters.Answer answer = worthIt
                ? filters.keep(Place.REGISTER, name, address, shared, actor.get())
                : SavedFilters.Answer.NAMELESS;
        if (answer == SavedFilters.Answer.KEPT) {
            say.kept(shared && isOfficer() ? "keep.SHARED" : "keep.KEPT", name);
            reopen();
        } else {
            say.error("keep." + answer, SavedFilters.LONGEST_NAME, SavedFilters.MOST);
        }
    }

    public void drop(String which) throws IOException {
        filters.drop(Place.REGISTER, which, actor.get());
        say.kept("keep.dropped", which);
        reopen();
    }

    private void reopen() throws IOException {
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + address);
    }

    public List<SavedFilters.Saved> getSaved() {
        if (saved == null) {
            saved = filters.of(Place.REGISTER, actor.get());
        }
        return saved;
    }

    /** @return whether there is something to keep */
    public boolean isWorthIt() {
        return worthIt;
    }

    public boolean isOfficer() {
        return SavedFilters.mayShare(actor.get());
    }

    /** @return address of this search, as a kept one has it */
    public String getAddress() {
        return address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
