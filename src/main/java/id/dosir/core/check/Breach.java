package id.dosir.core.check;

/**
 * The first place at which what is written does not fit together any more. It names things by their numbers, never a person.
 *
 * @param kind in what way
 * @param place number of a row of the journal, of a dossier's line, of an anchor, or name of a file
 * @param detail what exactly; may be empty
 */
public record Breach(Kind kind, String place, String detail) {

    /** In what way. Each has a sentence that says what it means, with {0} for the place and {1} for the detail. */
    public enum Kind {
        /** A row of the journal says something else than when it was written. */
        ROW_CHANGED,
        /** Rows of the journal were taken out. */
        ROW_REMOVED,
        /** Rows of the journal stand in another order. */
        ROWS_REORDERED,
        /** The journal has rows that its head never counted. */
        ROW_ADDED,
        /** The end of the journal is gone: head or anchor counted more rows. */
        TAIL_CUT,
        /** The journal fits together, but is not the one that was anchored. */
        REWRITTEN,
        /** The log of readings that was closed when the journal began is not what it was. */
        READINGS_CHANGED,
        /** A line of history says something else than the journal was told. */
        LINE_CHANGED,
        /** A line of history that the journal was told of is gone. */
        LINE_MISSING,
        /** A line of history that the journal was never told of. */
        LINE_ADDED,
        /** A dossier's papers are not those that the journal was told of. */
        PAPERS_CHANGED,
        /** What is left of a destroyed dossier is not what the journal was told of. */
        RESIDUE_CHANGED,
        /** A dossier counts as destroyed, and the journal was never told. */
        EMPTIED_UNTOLD,
        /** A line of the file of anchors is not what was written. */
        ANCHOR_CHANGED,
        /** The file of anchors has fewer lines than the journal was told of, or is gone. */
        ANCHOR_MISSING,
        /** A stored file is gone. */
        FILE_MISSING,
        /** A stored file is not the one that gave it its name. */
        FILE_CHANGED,
        /** A stored file is there and cannot be read. */
        FILE_UNREADABLE
    }
}
