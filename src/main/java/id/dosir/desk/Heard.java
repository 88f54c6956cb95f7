package id.dosir.desk;

import id.dosir.core.certificate.RevocationAnswer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One answer about a certificate, with the bytes it came in.
 *
 * @param answer what it says
 * @param word the service's own word for a user's status; empty from an authority
 * @param raw as it came, in a file that may be gone once the inquiry is closed; empty when nothing came
 */
record Heard(RevocationAnswer answer, String word, Optional<Path> raw) {}
