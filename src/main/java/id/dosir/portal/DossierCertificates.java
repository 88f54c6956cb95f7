package id.dosir.portal;

import id.dosir.desk.Certificates;
import id.dosir.desk.Certificates.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the certificates among the papers of a dossier say, beside the dossier. */
@Named
@RequestScoped
public class DossierCertificates {

    @Inject
    DossierPage page;

    @Inject
    Certificates certificates;

    private List<Shown> shown;

    /** @return as far as they were looked at, which takes some seconds after filing */
    public List<Shown> getShown() {
        if (shown == null) {
            shown = certificates.of(page.getDossier());
        }
        return shown;
    }
}
