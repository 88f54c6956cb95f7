package id.dosir.desk;

import id.dosir.core.retention.Carrying;
import id.dosir.core.retention.Handing;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.ProposalNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A proposal to destroy or to hand over; who brought it where stands in {@link ProposalStepRow}. */
@Entity
@Table(name = "retention_proposal")
class ProposalRow {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    ProposalKind kind;

    @Column(name = "of_year")
    int year;

    int sequence;

    @Enumerated(EnumType.STRING)
    Proposal.State state;

    @Version
    long version;

    String place = "";
    String manner = "";

    @Column(name = "witness_legal")
    String witnessLegal = "";

    @Column(name = "witness_oversight")
    String witnessOversight = "";

    String backups = "";

    String institution;
    String receiver;

    @Column(name = "receiver_title")
    String receiverTitle;

    @Column(name = "on_day")
    LocalDate day;

    String minutes;

    @Column(name = "minutes_size")
    long minutesSize;

    @Column(name = "minutes_at")
    Instant minutesAt;

    protected ProposalRow() {}

    ProposalRow(Proposal proposal) {
        this.code = proposal.number().code();
        this.kind = proposal.number().kind();
        this.year = proposal.number().year();
        this.sequence = proposal.number().sequence();
        put(proposal);
    }

    final void put(Proposal proposal) {
        state = proposal.state();
        proposal.carrying().ifPresent(how -> {
            place = how.place();
            manner = how.manner();
            witnessLegal = how.witnessLegal();
            witnessOversight = how.witnessOversight();
            backups = how.backups();
        });
        proposal.handing().ifPresent(how -> {
            place = how.place();
            institution = how.institution();
            receiver = how.receiver();
            receiverTitle = how.receiverTitle();
            day = how.day();
        });
    }

    ProposalNumber number() {
        return new ProposalNumber(kind, year, sequence);
    }

    Proposal toProposal(List<ProposalStepRow> steps) {
        return new Proposal(
                number(),
                steps.stream().map(ProposalStepRow::toStep).toList(),
                kind == ProposalKind.DESTRUCTION && !place.isEmpty()
                        ? Optional.of(new Carrying(place, manner, witnessLegal, witnessOversight, backups))
                        : Optional.empty(),
                Optional.ofNullable(institution).map(to -> new Handing(place, to, receiver, receiverTitle, day)));
    }
}
