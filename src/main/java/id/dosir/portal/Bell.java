package id.dosir.portal;

import id.dosir.desk.NoticeBoard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The number beside the bell. */
@Named
@RequestScoped
public class Bell {

    @Inject
    NoticeBoard board;

    @Inject
    CurrentActor actor;

    private Integer unread;

    public int getUnread() {
        if (unread == null) {
            unread = board.unread(actor.get());
        }
        return unread;
    }

    /** @return the number, or {@code 99+} */
    public String getFigure() {
        return getUnread() < NoticeBoard.MOST_COUNTED ? String.valueOf(getUnread()) : "99+";
    }
}
