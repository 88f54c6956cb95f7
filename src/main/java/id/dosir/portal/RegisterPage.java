package id.dosir.portal;

import id.dosir.archive.Found;
import id.dosir.archive.IndexUnavailable;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.desk.SearchRoom;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
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

    private SearchRequest asked;
    private Found found;
    private boolean unavailable;

    @PostConstruct
    void read() {
        asked = SearchRequest.of(Faces.getRequestParameterMap());
    }

    /** A NIK that came in the address is taken out of it before anything else happens. */
    public void refuseNik() throws IOException {
        if (asked.holdsNik()) {
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + "/register?ditolak=nik");
            Faces.getContext().responseComplete();
        }
    }

    /** @return the answer; none while the index is being opened */
    public Found getFound() {
        if (found == null) {
            try {
                found = room.search(
                        asked.text(), asked.scope(), asked.order(), asked.first(), SearchRequest.PAGE, actor.get());
            } catch (IndexUnavailable e) {
                LOG.log(Level.WARNING, "search without an index", e);
                unavailable = true;
                found = new Found(0, 0, List.of());
            }
        }
        return found;
    }

    /** @return what the list has to say: {@code hits}, {@code none}, {@code nothing}, {@code beyond} or {@code unavailable} */
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
        return getText().isEmpty() ? "nothing" : "none";
    }

    public boolean isNikRefused() {
        return "nik".equals(Faces.getRequestParameter("ditolak"));
    }

    public String getText() {
        return asked.text();
    }

    public String getScope() {
        return asked.scopeWord();
    }

    public String getOrder() {
        return asked.orderWord();
    }

    public int getFirst() {
        return asked.first();
    }

    public int getLast() {
        return asked.first() + getFound().hits().size();
    }

    public String within(String scope) {
        return asked.in("register".equals(scope) ? Scope.REGISTER : Scope.ALL).address();
    }

    public String by(String order) {
        return asked.by("terbaru".equals(order) ? Order.NEWEST : Order.RELEVANCE)
                .address();
    }

    public String getBack() {
        return asked.from(asked.first() - SearchRequest.PAGE).address();
    }

    public String getNext() {
        return asked.from(asked.first() + SearchRequest.PAGE).address();
    }
}
