package id.dosir.portal;

import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Tells the person something: takes a key of the bundle, so no sentence stands in code. */
@RequestScoped
public class Say {

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    public void error(String key, Object... values) {
        Messages.create("{0}", texts.get(key, values)).error().add();
    }

    /** Tells it beside a field of the form that was sent. */
    void errorAt(String field, String key, Object... values) {
        Messages.create("{0}", texts.get(key, values)).error().add(clientId(field));
    }

    /** Tells what is done, on this page. */
    public void told(String key, Object... values) {
        Messages.create("{0}", texts.get(key, values)).add();
    }

    /** Tells it on the page that follows. */
    public void kept(String key, Object... values) {
        Messages.create("{0}", texts.get(key, values)).flash().add();
    }

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

    /**
     * Tells what came of an act, on this page: its success, or each ground beside the field that has the cure.
     *
     * @return whether the dossier moved
     */
    public boolean answer(Decision decision) {
        if (decision instanceof Moved moved) {
            Messages.create("{0}", done(moved.dossier())).add();
            return true;
        }
        ((Refused) decision).grounds().forEach(this::ground);
        return false;
    }

    /** The same, for the page that a redirect leads to. */
    public void answerOnNextPage(Decision decision) {
        if (decision instanceof Moved moved) {
            Messages.create("{0}", done(moved.dossier())).flash().add();
        } else {
            ((Refused) decision)
                    .grounds()
                    .forEach(g ->
                            Messages.create("{0}", sentence(g)).warn().flash().add());
        }
    }

    /**
     * Tells what came of a change to people.
     *
     * @param grounds against it, each told beside its field; none when it is done
     * @param key of the sentence for success
     * @param address that follows then, so that reloading repeats nothing
     */
    void outcome(List<Ground> grounds, String key, String address) {
        grounds.forEach(this::ground);
        if (grounds.isEmpty()) {
            kept(key);
            Faces.redirect(address);
        }
    }

    /** Tells one ground, beside its field if the form that was sent has it. */
    public void ground(Ground ground) {
        Messages.create("{0}", sentence(ground)).error().add(fieldOf(ground));
    }

    /** @return what was refused and the cure, in words */
    public String sentence(Ground ground) {
        return texts.get("refusal." + ground.refusal().name(), detail(ground));
    }

    /** A rule names posts and papers by their codes, people by their names. */
    private String detail(Ground ground) {
        String detail = ground.detail();
        return switch (ground.refusal()) {
            case PAPER_MISSING -> texts.paper(detail);
            case RECEIVER_NOT_ALLOWED, RECEIVER_TWICE -> CODE.matcher(detail).matches() ? texts.post(detail) : detail;
            case PERIOD_OVERLAPS -> moments.within(detail);
            default -> detail;
        };
    }

    /** The act is the last line of the history; {0} number, {1} whose turn it is now. */
    private String done(Dossier dossier) {
        List<HistoryLine> history = dossier.history();
        HistoryLine last = history.get(history.size() - 1);
        String turn = dossier.waitsFor().map(p -> texts.post(p.code())).orElse("");
        String done = dossier.stage().name() == Stage.Name.COMPLETED
                ? "COMPLETED"
                : last.act().name();
        return texts.get("done." + done, dossier.number().value(), turn);
    }

    private static String fieldOf(Ground ground) {
        return ground.field().isEmpty() ? null : clientId(ground.field());
    }

    /** @return id in the page; null when the form has no such field, so that it is told above the page */
    private static String clientId(String name) {
        UIForm form = Components.getCurrentForm();
        UIComponent field = form == null ? null : form.findComponent(name);
        return field == null ? null : field.getClientId(Faces.getContext());
    }
}
