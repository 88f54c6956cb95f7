package id.dosir.rest;

import id.dosir.core.dossier.Decision.Refused;
import jakarta.ws.rs.WebApplicationException;

/** A call that a rule refuses before, or while, it becomes an act. */
final class RefusedCall extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    RefusedCall(Refused refused) {
        super(Problems.of(refused));
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
