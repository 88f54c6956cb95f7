package id.dosir.archive;

import id.dosir.core.dossier.DossierNumber;
import java.util.List;

/**
 * The next entries of the register that a search finds.
 *
 * @param dossiers of these entries, in the register's order
 * @param end where it goes on
 */
public record RegisterStretch(List<DossierNumber> dossiers, RegisterPlace end) {

    public RegisterStretch {
        dossiers = List.copyOf(dossiers);
    }
}
