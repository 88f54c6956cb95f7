package id.dosir.core.filing;

/** How far a paper of a draft is. The names stand in a table: never rename. */
public enum PaperState {
    /** Whole and stored; a worker has not yet looked into it. */
    RECEIVED,
    /** A worker has it; begins anew when the server ends in between. */
    READING,
    READ,
    /** Not accepted; the reason is kept beside it. */
    REFUSED
}
