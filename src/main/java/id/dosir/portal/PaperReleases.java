package id.dosir.portal;

import id.dosir.core.document.Sha256;
import id.dosir.core.filing.Release;
import id.dosir.desk.ReleaseRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Which papers of the open dossier may not leave the house. */
@Named
@RequestScoped
public class PaperReleases {

    @Inject
    DossierPage page;

    @Inject
    ReleaseRoom room;

    private Map<Sha256, Release> states;

    /** @param paper its name, as 64 digits */
    public Release of(String paper) {
        if (states == null) {
            states = room.of(page.getDossier());
        }
        return states.getOrDefault(new Sha256(paper), Release.UNCHECKED);
    }
}
