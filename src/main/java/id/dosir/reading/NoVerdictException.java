package id.dosir.reading;

import id.dosir.core.document.ReadingOutcome.Cause;

/**
 * The signatures of a file could not be examined. The act that asked must fail whole: a letter nobody examined is not an
 * unsigned letter.
 */
public class NoVerdictException extends RuntimeException {

    private final Cause reason;

    /** @param detail for the operator; holds no content of the file */
    NoVerdictException(Cause reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    /** @return UNKNOWN_TYPE, EMPTY, LOCKED or BROKEN blame the file; NO_WORKER the server; the rest may be tried again */
    public Cause reason() {
        return reason;
    }
}
