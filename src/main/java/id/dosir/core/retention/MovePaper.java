package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.List;

/**
 * The paper of a dossier stands elsewhere now.
 *
 * @param place where
 */
public record MovePaper(StoragePlace place) {

    /** @return what stands against it; none when it may be done */
    public List<Ground> faults(KeptDossier dossier, RetentionKeepers keepers, Actor actor) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        if (dossier.gone()) {
            return List.of(new Ground(Refusal.RECORD_GONE, "", dossier.number().value()));
        }
        return place.faults();
    }
}
