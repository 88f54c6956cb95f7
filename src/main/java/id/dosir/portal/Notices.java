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
    private Boolean ended;

    /** @return whether this page was opened afresh because its form had expired; told once */
    public boolean isExpired() {
        if (expired == null) {
            expired = taken(ExpiredViews.NOTICE);
        }
        return expired;
    }

    /** @return whether a form was refused because a post or a deputy's time had ended; told once */
    public boolean isEnded() {
        if (ended == null) {
            ended = taken(ExpiredViews.ENDED);
        }
        return ended;
    }

    private boolean taken(String notice) {
        HttpSession session = request.getSession(false);
        boolean there = session != null && session.getAttribute(notice) != null;
        if (there) {
            session.removeAttribute(notice);
        }
        return there;
    }
}
