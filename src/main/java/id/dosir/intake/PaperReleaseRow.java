package id.dosir.intake;

import id.dosir.core.document.Sha256;
import id.dosir.core.filing.Release;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** What the scanner said of one paper. */
@Entity
@Table(name = "paper_release")
class PaperReleaseRow {

    /** After the first answer that was none; four times as long after each other. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int GROWTH = 4;
    private static final int SLOWEST = 5;
    private static final int LONGEST_FAILURE = 60;

    @Id
    String sha256;

    @Enumerated(EnumType.STRING)
    Release state;

    String found = "";
    String failure = "";

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "next_at")
    Instant nextAt;

    int tries;

    protected PaperReleaseRow() {}

    PaperReleaseRow(Sha256 name, Instant at) {
        sha256 = name.hex();
        state = Release.HELD;
        askedAt = at;
        nextAt = at;
    }

    void settle(Verdict verdict, Instant now) {
        tries++;
        state = verdict.release();
        if (state == Release.HELD) {
            failure = verdict.words()
                    .substring(0, Math.min(LONGEST_FAILURE, verdict.words().length()));
            nextAt = now.plus(PAUSE.multipliedBy((long) Math.pow(GROWTH, Math.min(SLOWEST, tries) - 1)));
        } else {
            failure = "";
            found = state == Release.INFECTED ? verdict.words() : "";
            answeredAt = now;
        }
    }
}
