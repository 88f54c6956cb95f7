package id.dosir.rest;

import id.dosir.desk.CheckRun;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A check of the archive.
 *
 * @param state RUNNING, DONE or BROKEN_OFF
 * @param percent of what there was to look at when it began
 * @param differences found so far
 * @param failure what broke it off; left out when nothing did
 * @param askedBy account; left out when the clock asked
 */
@Schema(name = "Check")
public record CheckView(
        long id,
        String state,
        String phase,
        int percent,
        long entries,
        long dossiers,
        long files,
        long bytes,
        long differences,
        String failure,
        String askedBy,
        Instant startedAt,
        Instant endedAt) {

    static CheckView of(CheckRun run) {
        CheckRun.Counts counts = run.counts();
        return new CheckView(
                run.id(),
                run.state().name(),
                run.phase().name(),
                counts.percent(),
                counts.entries(),
                counts.dossiers(),
                counts.files(),
                counts.bytes(),
                run.differences(),
                run.failure().isEmpty() ? null : run.failure(),
                run.askedBy().orElse(null),
                run.startedAt(),
                run.endedAt().orElse(null));
    }
}
