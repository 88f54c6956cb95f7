package id.dosir.core.retention;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import java.util.List;

/** Makes a package of a record, to be handed over or to be kept elsewhere. It holds all of the dossier. */
public record MakePackage() {

    /** @return what stands against it; none when it may be done. A hold does not: nothing goes by it. */
    public List<Ground> faults(KeptDossier record, RetentionKeepers keepers, Actor actor) {
        if (!keepers.keeps(actor)) {
            return List.of(new Ground(Refusal.WRONG_POST, "", ""));
        }
        return record.gone()
                ? List.of(new Ground(Refusal.RECORD_GONE, "", record.number().value()))
                : List.of();
    }
}
