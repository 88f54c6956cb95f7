package id.dosir.core.number;

/** What became of a number. There is no other state: a number that has none of these was never given out. */
public enum NumberState {
    /** Set aside for a letter on paper that is not entered yet. */
    RESERVED,
    /** Given to a dossier whose letter may exist, signed, without our having it (decision 0006). */
    BOUND,
    /** Stands on a letter. */
    USED,
    /** Struck, with a reason; it is never given out again. */
    VOIDED
}
