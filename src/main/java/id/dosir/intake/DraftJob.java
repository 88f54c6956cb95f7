package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;

/**
 * A paper of a draft that a worker has to read.
 *
 * @param token of the paper
 * @param file its bytes
 */
public record DraftJob(String token, String draft, Sha256 file, String fileName, PaperKind kind) {}
