package id.dosir.portal;

import id.dosir.core.dossier.Dossier;
import id.dosir.desk.TrackingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The receipt, offered to who has just filed. */
@Named
@RequestScoped
public class ReceiptView {

    @Inject
    DossierPage page;

    @Inject
    TrackingDesk desk;

    @Inject
    CurrentActor actor;

    private String address;

    /** @return whether the person filed the open dossier and nobody has done anything with it since */
    public boolean isOffered() {
        Dossier dossier = page.getDossier();
        return dossier.applicant().equals(actor.get().id()) && dossier.history().size() == 1;
    }

    /** @return address of the page that the receipt's QR leads to */
    public String getAddress() {
        if (address == null) {
            address = desk.address(page.getDossier(), actor.get()).orElseThrow(OutOfReach::new);
        }
        return address;
    }
}
