package id.dosir.routing;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.retention.Keeping;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.StoragePlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** How long a closed dossier is kept, and where its paper stands. */
@Entity
@Table(name = "record_keeping")
class KeepingRow {

    @Id
    String dossier;

    @Version
    long version;

    String series;
    int schedule;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "active_until")
    LocalDate activeUntil;

    @Column(name = "keep_until")
    LocalDate keepUntil;

    @Enumerated(EnumType.STRING)
    RetentionAction action;

    String room = "";
    String rack = "";
    String box = "";
    String folder = "";
    boolean held;
    String proposal;
    boolean kept = true;

    protected KeepingRow() {}

    KeepingRow(String dossier, String series, int schedule, Keeping keeping) {
        this.dossier = dossier;
        this.series = series;
        this.schedule = schedule;
        this.closedOn = keeping.closed();
        this.activeUntil = keeping.activeUntil();
        this.keepUntil = keeping.keepUntil();
        this.action = keeping.action();
    }

    void put(StoragePlace place) {
        room = place.room();
        rack = place.rack();
        box = place.box();
        folder = place.folder();
    }

    KeptDossier toKept() {
        return new KeptDossier(
                new DossierNumber(dossier),
                series,
                schedule,
                new Keeping(closedOn, activeUntil, keepUntil, action),
                new StoragePlace(room, rack, box, folder),
                held,
                Optional.ofNullable(proposal).flatMap(ProposalNumber::of),
                !kept);
    }
}
