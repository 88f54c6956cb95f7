package id.dosir.desk;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who brought a proposal where. Never changed. */
@Entity
@Table(name = "retention_step")
class ProposalStepRow {

    @Id
    String id;

    String proposal;
    int ordinal;

    @Enumerated(EnumType.STRING)
    Proposal.State state;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    @Column(name = "by_title")
    String byTitle;

    Instant at;
    String note;

    protected ProposalStepRow() {}

    ProposalStepRow(String proposal, int ordinal, Step step) {
        this.id = proposal + "/" + ordinal;
        this.proposal = proposal;
        this.ordinal = ordinal;
        this.state = step.to();
        this.byPerson = step.by().value();
        this.byName = step.name();
        this.byTitle = step.title();
        this.at = step.at();
        this.note = step.note();
    }

    Step toStep() {
        return new Step(state, new PersonId(byPerson), byName, byTitle, at, note);
    }
}
