package id.dosir.desk;

import id.dosir.core.check.Breach;
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
import java.util.List;
import java.util.Optional;

/** One verification. */
@Entity
@Table(name = "verify_run")
class VerifyRunRow {

    /** The one word that stands in the run that is under way: the table lets it stand once. */
    static final String AT_WORK = "ya";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verify_run")
    @SequenceGenerator(name = "verify_run", sequenceName = "verify_run_seq", allocationSize = 1)
    long id;

    @Column(name = "asked_by")
    String askedBy;

    @Enumerated(EnumType.STRING)
    VerifyRun.State state = VerifyRun.State.RUNNING;

    @Enumerated(EnumType.STRING)
    VerifyRun.Phase phase = VerifyRun.Phase.JOURNAL;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "ended_at")
    Instant endedAt;

    long expected;

    @Column(name = "journal")
    long rows;

    long millis;
    long dossiers;
    long anchors;
    long files;
    String failure = "";

    @Column(name = "at_work")
    String atWork = AT_WORK;

    protected VerifyRunRow() {}

    VerifyRunRow(String askedBy, Instant at) {
        this.askedBy = askedBy;
        this.startedAt = at;
        this.seenAt = at;
    }

    void end(VerifyRun.State how, String why, Instant at) {
        state = how;
        failure = why;
        endedAt = at;
        atWork = null;
    }

    VerifyRun toRun(List<Breach> breaches) {
        return new VerifyRun(
                id,
                Optional.ofNullable(askedBy),
                state,
                phase,
                startedAt,
                Optional.ofNullable(endedAt),
                new VerifyRun.Counts(expected, rows, millis, dossiers, anchors, files),
                failure,
                breaches);
    }
}
