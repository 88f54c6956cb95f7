package id.dosir.desk;

import id.dosir.core.dossier.Decision.Ground;

/** Ends a transaction about a package; the desk makes an answer of it. */
class PackageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Ground ground;

    PackageRefused(Ground ground) {
        super(ground.refusal().name());
        this.ground = ground;
    }

    Ground ground() {
        return ground;
    }
}
