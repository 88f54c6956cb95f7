package id.dosir.desk;

import id.dosir.core.retention.Carrying;
import id.dosir.core.retention.Destruction;
import id.dosir.core.retention.DestructionNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A proposal of destruction; who brought it where stands in {@link DestructionStepRow}. */
@Entity
@Table(name = "destruction")
class DestructionRow {

    @Id
    String code;

    @Column(name = "of_year")
    int year;

    int sequence;

    @Enumerated(EnumType.STRING)
    Destruction.State state;

    @Version
    long version;

    String place = "";
    String manner = "";

    @Column(name = "witness_legal")
    String witnessLegal = "";

    @Column(name = "witness_oversight")
    String witnessOversight = "";

    String backups = "";

    String minutes;

    @Column(name = "minutes_size")
    long minutesSize;

    @Column(name = "minutes_at")
    Instant minutesAt;

    protected DestructionRow() {}

    DestructionRow(Destruction destruction) {
        this.code = destruction.number().code();
        this.year = destruction.number().year();
        this.sequence = destruction.number().sequence();
        put(destruction);
    }

    final void put(Destruction destruction) {
        state = destruction.state();
        destruction.carrying().ifPresent(how -> {
            place = how.place();
            manner = how.manner();
            witnessLegal = how.witnessLegal();
            witnessOversight = how.witnessOversight();
            backups = how.backups();
        });
    }

    DestructionNumber number() {
        return new DestructionNumber(year, sequence);
    }

    Destruction toDestruction(List<DestructionStepRow> steps) {
        return new Destruction(
                number(),
                steps.stream().map(DestructionStepRow::toStep).toList(),
                place.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Carrying(place, manner, witnessLegal, witnessOversight, backups)));
    }
}
