package id.dosir.rest;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;

/** Names in addresses; one that cannot be right names nothing. */
final class Numbers {

    private Numbers() {}

    static DossierNumber of(String number) {
        if (!DossierNumber.isOne(number)) {
            throw Problems.unknownDossier();
        }
        return new DossierNumber(number);
    }

    static Sha256 paper(String name) {
        if (!Sha256.isOne(name)) {
            throw Problems.unknownDossier();
        }
        return new Sha256(name);
    }
}
