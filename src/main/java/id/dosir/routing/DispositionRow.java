package id.dosir.routing;

import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Disposition.Entry;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.TaskKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A slip, without its receivers' states: those stand in {@link ReceiverRow}. */
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
    int parent;

    /** Task of the SOP that it did; empty beside the main line, null for slips from before there was another line. */
    String task;

    boolean secret;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_name")
    String enteredName;

    @Column(name = "entered_title")
    String enteredTitle;

    @Column(name = "entered_at")
    Instant enteredAt;

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
        this.parent = slip.parent();
        this.task = slip.task().map(TaskKind::name).orElse("");
        this.secret = slip.secret();
        slip.entry().ifPresent(entry -> {
            this.enteredBy = entry.by().value();
            this.enteredName = entry.name();
            this.enteredTitle = entry.title();
            this.enteredAt = entry.at();
        });
    }

    /** @param receivers of this slip, the leading one first */
    Disposition toDisposition(Sop sop, List<Receiver> receivers) {
        return new Disposition(
                ordinal,
                parent,
                toTask(sop),
                new PersonId(fromPerson),
                fromName,
                fromTitle,
                step,
                Arrays.stream(instructions.split(" "))
                        .filter(i -> !i.isEmpty())
                        .map(Instruction::valueOf)
                        .collect(Collectors.toSet()),
                note,
                nature,
                secret,
                Optional.ofNullable(due),
                at,
                Optional.ofNullable(enteredBy)
                        .map(by -> new Entry(new PersonId(by), enteredName, enteredTitle, enteredAt)),
                receivers);
    }

    /** An older slip did the one task of its step that slips do. */
    private Optional<TaskKind> toTask(Sop sop) {
        if (task != null) {
            return task.isEmpty() ? Optional.empty() : Optional.of(TaskKind.valueOf(task));
        }
        return sop.step(step).tasks().stream()
                .map(SopStep.Task::kind)
                .filter(k -> k == TaskKind.DISPOSE || k == TaskKind.ORDER_LETTER)
                .findFirst();
    }
}
