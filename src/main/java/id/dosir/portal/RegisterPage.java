package id.dosir.portal;

import id.dosir.archive.Found;
import id.dosir.archive.IndexUnavailable;
import id.dosir.desk.SearchRoom;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Faces;

/** {@code /register}: one search box over dossiers and register; the address is the search. */
@Named
@RequestScoped
public class RegisterPage {

    private static final Logger LOG = Logger.getLogger(RegisterPage.class.getName());

    @Inject
    SearchRoom room;

    @Inject
    CurrentActor actor;

    @Inject
    HiddenSearches hidden;

    private SearchRequest asked;
    private Found found;
    private boolean unavailable;

    @PostConstruct
    void read() {
        asked = hidden.shown(SearchRequest.of(Faces.getRequestParameterValuesMap()));
    }

    /** A NIK that came in the address is taken out of it before anything else happens. */
    public void hideNik() throws IOException {
        if (asked.mark().isEmpty() && asked.holdsNik()) {
            String address = hidden.hide(asked).address();
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + address);
            Faces.getContext().responseComplete();
        }
    }

    /** @return the answer; none while the index is being opened */
    public Found getFound() {
        if (found == null) {
            try {
                found = room.search(
                        asked.text(),
                        asked.scope(),
                        asked.chosen(),
                        asked.order(),
                        asked.first(),
                        SearchRequest.PAGE,
                        actor.get());
            } catch (IndexUnavailable e) {
                LOG.log(Level.WARNING, "search without an index", e);
                unavailable = true;
                found = Found.NOTHING;
            }
        }
        return found;
    }

    /** @return what the list has to say: {@code hits}, {@code none}, {@code unlike}, {@code nothing}, {@code beyond} or {@code unavailable} */
    public String getState() {
        Found answer = getFound();
        if (unavailable) {
            return "unavailable";
        }
        if (!answer.hits().isEmpty()) {
            return "hits";
        }
        if (answer.total() > 0) {
            return "beyond";
        }
        if (!asked.choice().isEmpty()) {
            return "unlike";
        }
        return asked.text().isEmpty() ? "nothing" : "none";
    }

    /** @return whether the search was one that only its own stay knows, and that is over */
    public boolean isForgotten() {
        return asked.mark().isEmpty()
                && !Typed.text(Faces.getRequestParameter("pencarian")).isEmpty();
    }

    /** @return the search as the address says it */
    public SearchRequest getAsked() {
        return asked;
    }

    /** @return how many hits stand on this page and before it */
    public int getLast() {
        return asked.first() + getFound().hits().size();
    }
}
