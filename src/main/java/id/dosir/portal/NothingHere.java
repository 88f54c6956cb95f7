package id.dosir.portal;

import id.dosir.desk.ClosedDoors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** The answer to whoever opens a page that is not for him: the same as if there were none, and it is written down. */
@RequestScoped
public class NothingHere {

    @Inject
    ClosedDoors doors;

    @Inject
    CurrentActor actor;

    /** @param place name of the page, without what follows in the address */
    public void answer(String place) {
        doors.denied(place, actor.get());
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
    }
}
