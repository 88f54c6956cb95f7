package id.dosir.portal;

import id.dosir.desk.HeldWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on pages that mail does not reach somebody. */
@Named
@RequestScoped
public class RefusedMails {

    @Inject
    HeldWork held;

    @Inject
    CurrentActor actor;

    @Inject
    DossierPage page;

    private HeldWork.RefusedMail own;
    private boolean asked;
    private Boolean applicant;

    /** @return the person's own refused mail, or null */
    public HeldWork.RefusedMail getOwn() {
        if (!asked) {
            own = held.refusedTo(actor.get()).orElse(null);
            asked = true;
        }
        return own;
    }

    /** @return whether mail about the open dossier does not reach the address on its form */
    public boolean isApplicant() {
        if (applicant == null) {
            applicant = held.refusedToApplicant(page.number());
        }
        return applicant;
    }
}
