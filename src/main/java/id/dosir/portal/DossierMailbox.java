package id.dosir.portal;

import id.dosir.core.dossier.MailboxProof.Bar;
import id.dosir.core.dossier.MailboxProof.State;
import id.dosir.desk.MailboxDesk;
import id.dosir.desk.MailboxView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Whether the official mailbox of the open dossier is read. */
@Named
@RequestScoped
public class DossierMailbox {

    @Inject
    DossierPage page;

    @Inject
    MailboxDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    @Inject
    Say say;

    private Optional<MailboxView> view;

    /** @return null where the mailbox does not matter */
    public MailboxView getView() {
        if (view == null) {
            view = desk.of(page.getDossier(), actor.get());
        }
        return view.orElse(null);
    }

    /** @return how far the proof is, in words */
    public String getWords() {
        MailboxView shown = getView();
        if (shown.state() == State.NOT_SENT) {
            return texts.get(
                    shown.tries() == 0 ? "mailbox.NOT_ASKED" : shown.mailOff() ? "mailbox.OFF" : "mailbox.NOT_SENT");
        }
        return texts.get("mailbox." + shown.state(), moments.full(shown.at().orElseThrow()));
    }

    /** @return class of the tag that says it */
    public String getTone() {
        return switch (getView().state()) {
            case PROVEN -> "ui-tag-success";
            case REFUSED, EXPIRED -> "ui-tag-warning";
            case NOT_SENT, SENT -> "ui-tag-secondary";
        };
    }

    /** Has another mail sent. */
    public void again() {
        Optional<Bar> bar = desk.again(page.number(), actor.get());
        desk.nudge();
        say.kept(bar.map(b -> "mailbox.bar." + b).orElse("mailbox.asked"));
        Faces.redirect("berkas/%s", page.getNumber());
    }
}
