package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import java.util.Optional;

/**
 * A paper of a dossier and what it says of the person.
 *
 * @param id of this statement
 * @param dossier that has the paper
 * @param file its bytes
 * @param kind as which it was asked
 * @param said as the desk keeps it; empty until it was first read
 * @param awaited whether it is to be read, be it once more
 */
public record StatedPaper(
        String id, DossierNumber dossier, Sha256 file, PaperKind kind, Optional<String> said, boolean awaited) {}
