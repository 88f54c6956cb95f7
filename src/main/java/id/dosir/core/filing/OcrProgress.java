package id.dosir.core.filing;

import java.util.OptionalLong;

/**
 * How far the reading of one paper's pictures is.
 *
 * @param done pages that are read
 * @param pages pages that are pictures
 * @param copyBytes size of the copy that can be searched; nothing when there is none
 */
public record OcrProgress(OcrState state, int done, int pages, OptionalLong copyBytes) {

    /** @return whether it goes on by itself */
    public boolean goesOn() {
        return state == OcrState.WAITING || state == OcrState.RUNNING;
    }

    /** The same where no program reads scans: what waits does not go on. */
    public OcrProgress withoutProgram() {
        return goesOn() ? new OcrProgress(OcrState.OFF, done, pages, copyBytes) : this;
    }
}
