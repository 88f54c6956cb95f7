package id.dosir.core.document;

/** Answer to "read this file": a reading, or the reason why there is none. */
public sealed interface ReadingOutcome {

    /** @param reading what stands in the file */
    record Read(Reading reading) implements ReadingOutcome {}

    /**
     * @param cause why
     * @param detail for the log of the operator; holds no content of the file
     */
    record Unreadable(Cause cause, String detail) implements ReadingOutcome {}

    /** Reasons in the order in which a reader meets them. */
    enum Cause {
        EMPTY,
        /** Pixels, unpacked bytes or pages beyond the limits. */
        TOO_LARGE,
        /** A type that no reader is made for. */
        UNKNOWN_TYPE,
        /** Cannot be opened without a password. */
        LOCKED,
        BROKEN,
        /** The wall limit passed; the worker was killed. */
        TOO_SLOW,
        /** The worker's heap was not enough; the worker was killed. */
        TOO_HUNGRY,
        /** No worker could be started: a fault of the server, not of the file. */
        NO_WORKER
    }
}
