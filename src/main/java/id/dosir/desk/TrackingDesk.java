package id.dosir.desk;

import id.dosir.core.document.TrackingCode;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Tracked;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells whoever holds a receipt where the request is, and nothing of whose it is. */
@ApplicationScoped
@Transactional
public class TrackingDesk {

    /** No dossier has it: an unknown code costs the same questions as a known one. */
    private static final DossierNumber NONE = DossierNumber.of(9999, 9_999);

    @Inject
    Trackings trackings;

    @Inject
    Dossiers dossiers;

    /**
     * @param code as typed, or from an address
     * @return empty for anything but the code of a receipt, whatever the cause
     */
    public Optional<Tracked> find(String code) {
        return TrackingCode.of(code)
                .flatMap(c -> dossiers.find(trackings.find(c).orElse(NONE)))
                .map(Loaded::dossier)
                .map(Tracked::of);
    }

    /**
     * @param dossier as the actor read it
     * @return address of its public page; empty for who may not read the dossier
     */
    public Optional<String> address(Dossier dossier, Actor actor) {
        return dossier.mayBeReadBy(actor)
                ? Optional.of(trackings.address(trackings.code(dossier.number())))
                : Optional.empty();
    }
}
