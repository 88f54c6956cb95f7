package id.dosir.desk;

import id.dosir.core.dossier.Occasion;
import id.dosir.core.retention.HandOver;
import id.dosir.core.retention.HandedOver;
import id.dosir.core.retention.PackedRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A permanent record that was handed over for good. */
@Entity
@Table(name = "record_handover")
class HandoverRow {

    @Id
    String dossier;

    @Column(name = "package")
    String packed;

    String institution;
    String minutes;

    @Column(name = "on_day")
    LocalDate day;

    Instant at;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    protected HandoverRow() {}

    HandoverRow(String dossier, HandOver act, PackedRecord packed, Occasion occasion) {
        this.dossier = dossier;
        this.packed = dossier + "/" + packed.ordinal();
        this.institution = act.institution();
        this.minutes = act.minutes();
        this.day = act.day();
        this.at = occasion.at();
        this.byPerson = occasion.by().id().value();
        this.byName = occasion.by().name();
    }

    HandedOver toHandedOver(RecordPackageRow of) {
        return new HandedOver(institution, minutes, day, of.toPacked(), at, byName);
    }
}
