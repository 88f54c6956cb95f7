package id.dosir.portal;

import id.dosir.core.dossier.Post;
import id.dosir.desk.HeldWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /tertahan}: mails and letters that did not get on. Only for the administrator; to others there is no such page. */
@Named
@RequestScoped
public class HeldPage {

    @Inject
    HeldWork held;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private List<HeldWork.Line> lines;

    public void onlyAdministrator() {
        if (!actor.get().holds(Post.ADMINISTRATOR)) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public List<HeldWork.Line> getLines() {
        if (lines == null) {
            lines = held.lines(actor.get());
        }
        return lines;
    }

    public void again(String id) {
        held.again(id, actor.get());
        held.nudge();
        say.told("held.again.done");
        lines = null;
    }
}
