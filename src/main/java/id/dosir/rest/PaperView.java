package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.document.Attachment;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper of a dossier; its bytes are at {@code dossiers/{number}/documents/{sha256}}.
 *
 * @param kind code
 * @param size in bytes
 * @param pages 0 where pages have no meaning
 */
@Schema(name = "Document")
public record PaperView(
        String kind, String name, String mediaType, long size, int pages, String sha256, Instant addedAt) {

    static PaperView of(Attachment paper) {
        return new PaperView(
                paper.kind().code(),
                NikMask.hide(paper.fileName()),
                paper.mediaType(),
                paper.size(),
                paper.pages(),
                paper.sha256().hex(),
                paper.addedAt());
    }
}
