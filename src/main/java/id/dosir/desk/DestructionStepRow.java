package id.dosir.desk;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.retention.Destruction;
import id.dosir.core.retention.Destruction.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who brought a proposal of destruction where. Never changed. */
@Entity
@Table(name = "destruction_step")
class DestructionStepRow {

    @Id
    String id;

    String destruction;
    int ordinal;

    @Enumerated(EnumType.STRING)
    Destruction.State state;

    @Column(name = "by_person")
    String byPerson;

    @Column(name = "by_name")
    String byName;

    @Column(name = "by_title")
    String byTitle;

    Instant at;
    String note;

    protected DestructionStepRow() {}

    DestructionStepRow(String destruction, int ordinal, Step step) {
        this.id = destruction + "/" + ordinal;
        this.destruction = destruction;
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
