package id.dosir.desk;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Dossier;
import java.util.List;

/**
 * A dossier as one person may see it.
 *
 * @param dossier as it is
 * @param version to send along with an act, so that a stale page is noticed
 * @param open acts that this person may do now
 */
public record Sheet(Dossier dossier, long version, List<ActName> open) {

    public boolean allows(ActName act) {
        return open.contains(act);
    }
}
