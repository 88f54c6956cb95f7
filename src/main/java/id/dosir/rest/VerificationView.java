package id.dosir.rest;

import id.dosir.core.check.Breach;
import id.dosir.desk.VerifyRun;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verification of the journal.
 *
 * @param state RUNNING, DONE or BROKEN_OFF
 * @param percent of what there was to look at when it began
 * @param rows of the journal that were verified
 * @param rate of them in a second
 * @param breaches the first place at which journal, histories, anchors and files each do not hold
 * @param found how many of them
 * @param failure what broke it off; left out when nothing did
 * @param askedBy account; left out when it was the clock
 */
@Schema(name = "Verification")
public record VerificationView(
        long id,
        String state,
        String phase,
        int percent,
        long rows,
        long rate,
        long dossiers,
        long anchors,
        long files,
        int found,
        List<Breach> breaches,
        String failure,
        String askedBy,
        Instant startedAt,
        Instant endedAt) {

    static VerificationView of(VerifyRun run) {
        VerifyRun.Counts counts = run.counts();
        return new VerificationView(
                run.id(),
                run.state().name(),
                run.phase().name(),
                counts.percent(),
                counts.rows(),
                counts.rate(),
                counts.dossiers(),
                counts.anchors(),
                counts.files(),
                run.breaches().size(),
                run.breaches(),
                run.failure().isEmpty() ? null : run.failure(),
                run.askedBy().orElse(null),
                run.startedAt(),
                run.endedAt().orElse(null));
    }
}
