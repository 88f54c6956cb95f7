package id.dosir.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What the layout tells once, whichever page follows. */
@Named
@RequestScoped
public class Notices {

    @Inject
    HttpServletRequest request;

    private Boolean expired;

    /** @return whether this page was opened afresh because its form had expired; told once */
    public boolean isExpired() {
        if (expired == null) {
            HttpSession session = request.getSession(false);
            expired = session != null && session.getAttribute(ExpiredViews.NOTICE) != null;
            if (expired) {
                session.removeAttribute(ExpiredViews.NOTICE);
            }
        }
        return expired;
    }
}
