package id.dosir.core.filing;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * How far the reading of one paper's pictures is.
 *
 * @param done pages that are read
 * @param pages pages that are pictures
 * @param copyBytes size of the copy that can be searched; nothing when there is none
 * @param askedAt when the paper was put into the queue
 */
public record OcrProgress(OcrState state, int done, int pages, OptionalLong copyBytes, Instant askedAt) {

    /** Whoever looks at a paper that waits longer has to ask again himself: a page that asks for ever never lets its session end. */
    private static final Duration EXPECTED = Duration.ofMinutes(5);

    /** @return whether it goes on by itself */
    public boolean goesOn() {
        return state == OcrState.WAITING || state == OcrState.RUNNING;
    }

    /** @return whether it is likely to change while somebody looks at it */
    public boolean changesSoon(Instant now) {
        return state == OcrState.RUNNING || state == OcrState.WAITING && now.isBefore(askedAt.plus(EXPECTED));
    }

    /** The same where no program reads scans: what waits does not go on. */
    public OcrProgress withoutProgram() {
        return goesOn() ? new OcrProgress(OcrState.OFF, done, pages, copyBytes, askedAt) : this;
    }
}
