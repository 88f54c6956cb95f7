package id.dosir.desk;

import id.dosir.core.retention.HandedOver;
import id.dosir.core.retention.Handing;
import id.dosir.core.retention.PackedRecord;
import id.dosir.core.retention.Proposal.Step;
import id.dosir.core.retention.ProposalNumber;
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

    String proposal;
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

    HandoverRow(String dossier, ProposalNumber proposal, Handing how, PackedRecord packed, Step by, Instant at) {
        this.dossier = dossier;
        this.packed = dossier + "/" + packed.ordinal();
        this.proposal = proposal.code();
        this.institution = how.institution();
        this.minutes = proposal.printed();
        this.day = how.day();
        this.at = at;
        this.byPerson = by.by().value();
        this.byName = by.name();
    }

    HandedOver toHandedOver(RecordPackageRow of) {
        return new HandedOver(institution, minutes, day, of.toPacked(), at, byName);
    }
}
