package id.dosir.portal;

import id.dosir.core.act.Act;
import id.dosir.core.act.Reject;
import id.dosir.core.act.ReturnForCompletion;
import id.dosir.core.act.ReturnSlip;
import id.dosir.core.act.SendBack;
import id.dosir.core.act.SkipDisposition;
import id.dosir.core.act.Withdraw;
import id.dosir.core.dossier.ActName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;

/** Acts that leave the straight way and need nothing but a reason. */
@Named
@RequestScoped
public class NotePage {

    static final Set<ActName> ASIDE = Set.copyOf(EnumSet.of(
            ActName.SEND_BACK,
            ActName.RETURN,
            ActName.REJECT,
            ActName.WITHDRAW,
            ActName.SKIP_DISPOSITION,
            ActName.RETURN_SLIP));

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    private String note = "";

    /** @param name one of {@link #ASIDE} */
    public void perform(String name) {
        Act act =
                switch (ActName.valueOf(name)) {
                    case SEND_BACK -> new SendBack(note);
                    case RETURN -> new ReturnForCompletion(note);
                    case REJECT -> new Reject(note);
                    case WITHDRAW -> new Withdraw(note);
                    case SKIP_DISPOSITION -> new SkipDisposition(note);
                    case RETURN_SLIP -> new ReturnSlip(page.mainPlace(), note);
                    default -> throw new IllegalArgumentException(name + " needs more than a reason");
                };
        acting.perform(act, note);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }
}
