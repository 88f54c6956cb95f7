package id.dosir.core.retention;

import id.dosir.core.dossier.DossierNumber;
import java.util.Optional;

/**
 * A closed dossier as the records officer keeps it.
 *
 * @param number of the dossier
 * @param series code of its series
 * @param schedule version by which the days were reckoned
 * @param keeping the days
 * @param place of its paper
 * @param held whether a legal hold is on it
 * @param proposal the proposal that it stands on, until that has ended
 * @param gone whether it was destroyed
 */
public record KeptDossier(
        DossierNumber number,
        String series,
        int schedule,
        Keeping keeping,
        StoragePlace place,
        boolean held,
        Optional<ProposalNumber> proposal,
        boolean gone) {

    /** @return number in the lists of records: classification and dossier */
    public String fileNumber() {
        return series + "/" + number.value();
    }
}
