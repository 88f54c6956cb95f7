package id.dosir.desk;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.KeptDossier;
import id.dosir.desk.ListedRecord.File;
import id.dosir.desk.ListedRecord.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record on a proposal, and what is left of it once it is destroyed. */
@Entity
@Table(name = "retention_item")
class ProposalItemRow {

    @Id
    String id;

    String proposal;
    int ordinal;
    String dossier;

    @Enumerated(EnumType.STRING)
    State state = State.WAITING;

    @Enumerated(EnumType.STRING)
    Refusal refusal;

    String series;
    String sop;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "keep_until")
    LocalDate keepUntil;

    String register;

    @Column(name = "letter_number")
    String letterNumber;

    String files = "";
    int lines;

    @Column(name = "last_seal")
    String lastSeal;

    String residue;

    @Column(name = "ended_at")
    Instant endedAt;

    protected ProposalItemRow() {}

    ProposalItemRow(String proposal, int ordinal, KeptDossier record, String sop, Instant openedAt) {
        this.id = proposal + "/" + ordinal;
        this.proposal = proposal;
        this.ordinal = ordinal;
        this.dossier = record.number().value();
        this.series = record.series();
        this.sop = sop;
        this.openedAt = openedAt;
        this.closedOn = record.keeping().closed();
        this.keepUntil = record.keeping().keepUntil();
    }

    /** Leaves it out for a reason. */
    void stop(Refusal why, Instant at) {
        state = State.STOPPED;
        refusal = why;
        endedAt = at;
    }

    List<File> files() {
        return files.lines().map(File::of).toList();
    }

    ListedRecord toRecord() {
        return new ListedRecord(
                ordinal,
                new DossierNumber(dossier),
                state,
                Optional.ofNullable(refusal),
                series,
                sop,
                openedAt,
                closedOn,
                keepUntil,
                Optional.ofNullable(register),
                Optional.ofNullable(letterNumber),
                files(),
                lines,
                Optional.ofNullable(lastSeal),
                Optional.ofNullable(residue),
                Optional.ofNullable(endedAt));
    }
}
