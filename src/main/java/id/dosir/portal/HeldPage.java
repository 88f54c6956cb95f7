package id.dosir.portal;

import id.dosir.core.dossier.Post;
import id.dosir.desk.HeldWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /tertahan}: mails and letters that did not get on. Only for the administrator; to others there is no such page. */
@Named
@RequestScoped
public class HeldPage {

    @Inject
    HeldWork held;

    @Inject
    CurrentActor actor;

    @Inject
    NothingHere none;

    @Inject
    Say say;

    @Inject
    Texts texts;

    private List<HeldWork.Line> lines;

    public void onlyAdministrator() {
        if (!actor.get().holds(Post.ADMINISTRATOR)) {
            none.answer("tertahan");
        }
    }

    public List<HeldWork.Line> getLines() {
        if (lines == null) {
            lines = held.lines(actor.get());
        }
        return lines;
    }

    /** @return why it is held, in words; a reason without words, such as a fault of the server, as it was written down */
    public String reason(HeldWork.Line line) {
        String word = line.reason().replaceFirst(" .*", "");
        String detail = line.reason().substring(Math.min(line.reason().length(), word.length() + 1));
        for (String key : List.of("held.reason." + word, "proof.unexamined." + line.reason())) {
            if (texts.has(key)) {
                return texts.with(key, detail);
            }
        }
        return line.reason();
    }

    public void again(String id) {
        held.again(id, actor.get());
        held.nudge();
        say.told("held.again.done");
        lines = null;
    }
}
