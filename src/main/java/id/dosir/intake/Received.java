package id.dosir.intake;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.storage.Staged;
import java.time.Instant;

/**
 * A file that passed the door and waits to become part of a dossier.
 *
 * @param kind what the uploader says it is
 * @param fileName safe name
 * @param staged its bytes
 * @param reading what stands in it
 */
public record Received(PaperKind kind, String fileName, Staged staged, Reading reading) {

    /** @param at when it comes into the dossier */
    public Attachment toAttachment(Instant at) {
        return new Attachment(kind, staged.sha256(), fileName, reading.mediaType(), staged.size(), reading.pages(), at);
    }

    /** The same file as another kind of paper. */
    public Received as(PaperKind other) {
        return new Received(other, fileName, staged, reading);
    }
}
