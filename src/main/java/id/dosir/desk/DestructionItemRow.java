package id.dosir.desk;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.KeptDossier;
import id.dosir.desk.DestroyedRecord.File;
import id.dosir.desk.DestroyedRecord.State;
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

/** A record on a proposal of destruction, and what is left of it. */
@Entity
@Table(name = "destruction_item")
class DestructionItemRow {

    @Id
    String id;

    String destruction;
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

    protected DestructionItemRow() {}

    DestructionItemRow(String destruction, int ordinal, KeptDossier record, String sop, Instant openedAt) {
        this.id = destruction + "/" + ordinal;
        this.destruction = destruction;
        this.ordinal = ordinal;
        this.dossier = record.number().value();
        this.series = record.series();
        this.sop = sop;
        this.openedAt = openedAt;
        this.closedOn = record.keeping().closed();
        this.keepUntil = record.keeping().keepUntil();
    }

    List<File> files() {
        return files.lines().map(File::of).toList();
    }

    DestroyedRecord toRecord() {
        return new DestroyedRecord(
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
