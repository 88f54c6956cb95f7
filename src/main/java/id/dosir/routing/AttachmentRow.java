package id.dosir.routing;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A paper in a dossier. */
@Entity
@Table(name = "attachment")
class AttachmentRow {

    @Id
    String id;

    String dossier;
    int ordinal;
    String kind;
    String sha256;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "size_bytes")
    long size;

    int pages;

    @Column(name = "added_at")
    Instant addedAt;

    /** Its dossier was destroyed; the row stays as evidence of what was there. */
    boolean gone;

    protected AttachmentRow() {}

    AttachmentRow(String dossier, int ordinal, Attachment paper) {
        this.id = dossier + "/" + ordinal;
        this.dossier = dossier;
        this.ordinal = ordinal;
        this.kind = paper.kind().code();
        this.sha256 = paper.sha256().hex();
        this.fileName = paper.fileName();
        this.mediaType = paper.mediaType();
        this.size = paper.size();
        this.pages = paper.pages();
        this.addedAt = paper.addedAt();
    }

    Attachment toAttachment() {
        return new Attachment(new PaperKind(kind), new Sha256(sha256), fileName, mediaType, size, pages, addedAt);
    }
}
