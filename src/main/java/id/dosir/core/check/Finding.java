package id.dosir.core.check;

/** In what way the archive does not agree with itself. Each has a text that says what it means and what to do. */
public enum Finding {
    /** A dossier that is registered has no line in the register. */
    ENTRY_MISSING,
    /** A line of the register belongs to a dossier that is not registered. */
    ENTRY_UNFOUNDED,
    /** Line and dossier tell different numbers of the register. */
    NUMBER_DIFFERS,
    /** Line and dossier tell different facts. */
    ENTRY_DIFFERS,
    /** What stands in the line cannot be read as an entry. */
    ENTRY_UNREADABLE,
    /** Numbers of a year are not in the register. */
    NUMBERS_MISSING,
    /** The counter of a year is behind the register: it would give a number twice. */
    COUNTER_BEHIND,
    /** Lines of a dossier's history do not fit their seals: changed, removed or in another order. */
    HISTORY_BROKEN,
    /** A dossier has other lines of history than it counted: the end was cut off, or something was added. */
    HISTORY_CUT,
    /** A dossier is not found by the search. */
    INDEX_MISSING,
    /** The search knows an older state of a dossier. */
    INDEX_BEHIND,
    /** The search finds a dossier that is not there. */
    INDEX_LEFT,
    /** A file that a dossier, the agenda of letters or the old archive names is not in the store. */
    FILE_MISSING,
    /** A file's bytes are not those that gave it its name. */
    FILE_CHANGED,
    /** A file is there and cannot be read. */
    FILE_UNREADABLE,
    /** What is left of a destroyed dossier is not what was left then. */
    RESIDUE_CHANGED,
    /** A file of a destroyed dossier is there again, or still. */
    FILE_LEFT
}
