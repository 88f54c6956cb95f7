package id.dosir.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One check of the archive. */
@Entity
@Table(name = "check_run")
class CheckRunRow {

    /** The one word that stands in the run that is under way: the table lets it stand once. */
    static final String AT_WORK = "ya";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_run")
    @SequenceGenerator(name = "check_run", sequenceName = "check_run_seq", allocationSize = 1)
    long id;

    @Column(name = "asked_by")
    String askedBy;

    @Enumerated(EnumType.STRING)
    CheckRun.State state = CheckRun.State.RUNNING;

    @Enumerated(EnumType.STRING)
    CheckRun.Phase phase = CheckRun.Phase.REGISTER;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "ended_at")
    Instant endedAt;

    long expected;
    long entries;
    long dossiers;
    long files;
    long bytes;
    long differences;
    String failure = "";

    @Column(name = "at_work")
    String atWork = AT_WORK;

    protected CheckRunRow() {}

    CheckRunRow(String askedBy, Instant at) {
        this.askedBy = askedBy;
        this.startedAt = at;
        this.seenAt = at;
    }

    void end(CheckRun.State how, String why, Instant at) {
        state = how;
        failure = why;
        endedAt = at;
        atWork = null;
    }

    CheckRun toRun() {
        return new CheckRun(
                id,
                Optional.ofNullable(askedBy),
                state,
                phase,
                startedAt,
                Optional.ofNullable(endedAt),
                new CheckRun.Counts(expected, entries, dossiers, files, bytes),
                differences,
                failure);
    }
}
