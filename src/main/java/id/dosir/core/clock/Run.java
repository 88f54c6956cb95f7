package id.dosir.core.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of a step's time.
 *
 * @param from when it began
 * @param until when it ended; empty while it lasts
 * @param ran whether the office's clock ran; while the applicant completes his papers, it stands still
 */
public record Run(Instant from, Optional<Instant> until, boolean ran) {

    /** @return its end, or the present while it lasts */
    public Instant end(Instant now) {
        return until.orElse(now);
    }
}
