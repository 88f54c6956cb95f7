package id.dosir.routing;

import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A slip. */
@Entity
@Table(name = "disposition")
class DispositionRow {

    @Id
    String id;

    String dossier;
    int ordinal;

    @Column(name = "from_person")
    String fromPerson;

    @Column(name = "from_name")
    String fromName;

    @Column(name = "from_title")
    String fromTitle;

    @Column(name = "to_post")
    String toPost;

    int step;
    String instructions;
    String note;

    @Enumerated(EnumType.STRING)
    Nature nature;

    Instant due;
    Instant at;

    protected DispositionRow() {}

    DispositionRow(String dossier, Disposition slip) {
        this.id = dossier + "/" + slip.ordinal();
        this.dossier = dossier;
        this.ordinal = slip.ordinal();
        this.fromPerson = slip.from().value();
        this.fromName = slip.fromName();
        this.fromTitle = slip.fromTitle();
        this.toPost = slip.to().code();
        this.step = slip.step();
        this.instructions =
                slip.instructions().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        this.note = slip.note();
        this.nature = slip.nature();
        this.due = slip.due().orElse(null);
        this.at = slip.at();
    }

    Disposition toDisposition() {
        return new Disposition(
                ordinal,
                new PersonId(fromPerson),
                fromName,
                fromTitle,
                new Post(toPost),
                step,
                Arrays.stream(instructions.split(" "))
                        .filter(i -> !i.isEmpty())
                        .map(Instruction::valueOf)
                        .collect(Collectors.toSet()),
                note,
                nature,
                Optional.ofNullable(due),
                at);
    }
}
