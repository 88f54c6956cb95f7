package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a paper of a dossier says of the person. */
@Entity
@Table(name = "paper_statement")
class PaperStatementRow {

    @Id
    String id;

    String dossier;
    String sha256;
    String kind;

    /** Null until it was first read. */
    String said;

    @Column(name = "asked_at")
    Instant askedAt;

    /** Null while it is to be read. */
    @Column(name = "read_at")
    Instant readAt;

    protected PaperStatementRow() {}

    PaperStatementRow(DossierNumber dossier, Sha256 paper, PaperKind kind, Instant at) {
        id = UUID.randomUUID().toString();
        this.dossier = dossier.value();
        sha256 = paper.hex();
        this.kind = kind.code();
        askedAt = at;
    }

    StatedPaper toPaper() {
        return new StatedPaper(
                id,
                new DossierNumber(dossier),
                new Sha256(sha256),
                new PaperKind(kind),
                Optional.ofNullable(said),
                readAt == null);
    }
}
