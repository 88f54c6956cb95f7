package id.dosir.desk;

import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.document.Sha256;
import java.util.Optional;

/**
 * The newest that a source said of a dossier's certificate.
 *
 * @param answer what it says, and since when it has said so
 * @param word the service's own word for a user's status; empty from an authority
 * @param raw name of the raw answer in the file store
 */
public record RevocationLine(RevocationAnswer answer, String word, Optional<Sha256> raw) {}
