package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.core.document.Reading.Warning;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.PaperState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A paper of a draft, and how far its reading is. */
@Entity
@Table(name = "draft_paper")
class DraftPaperRow {

    @Id
    String id;

    String draft;
    int ordinal;
    String kind;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "size_bytes")
    long size;

    String sha256;

    @Enumerated(EnumType.STRING)
    PaperState state;

    @Enumerated(EnumType.STRING)
    Refusal refusal;

    @Column(name = "media_type")
    String mediaType = "";

    int pages;
    boolean searchable;
    String warnings = "";
    String proposals;
    String worker;
    int attempts;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "claimed_at")
    Instant claimedAt;

    @Column(name = "read_at")
    Instant readAt;

    @Column(name = "dropped_at")
    Instant droppedAt;

    protected DraftPaperRow() {}

    DraftPaperRow(String draft, int ordinal, PaperKind kind, String fileName, Instant at) {
        id = UUID.randomUUID().toString();
        this.draft = draft;
        this.ordinal = ordinal;
        this.kind = kind.code();
        this.fileName = fileName;
        state = PaperState.RECEIVED;
        receivedAt = at;
        dueAt = at;
    }

    void read(Reading reading, Instant at) {
        state = PaperState.READ;
        mediaType = reading.mediaType();
        pages = reading.pages();
        searchable = !reading.text().isBlank();
        warnings = reading.warnings().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        worker = null;
        readAt = at;
    }

    /** Nothing of its bytes is kept for its sake. */
    void refuse(Refusal why, Instant at) {
        state = PaperState.REFUSED;
        refusal = why;
        sha256 = null;
        worker = null;
        readAt = at;
    }

    /** @return a row of no draft, that stays until nothing is left of the bytes */
    DraftPaperRow left(Instant at) {
        DraftPaperRow left = new DraftPaperRow(null, 0, new PaperKind(kind), "", at);
        left.sha256 = sha256;
        left.size = size;
        left.state = PaperState.REFUSED;
        left.droppedAt = at;
        return left;
    }

    DraftPaper toPaper() {
        return new DraftPaper(
                id,
                draft,
                new PaperKind(kind),
                fileName,
                size,
                Optional.ofNullable(sha256).map(Sha256::new),
                state,
                Optional.ofNullable(refusal),
                mediaType,
                pages,
                searchable,
                FilingDraftRow.words(warnings).stream().map(Warning::valueOf).collect(Collectors.toSet()),
                Optional.ofNullable(proposals),
                receivedAt);
    }
}
