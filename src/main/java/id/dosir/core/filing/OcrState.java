package id.dosir.core.filing;

/** How far the reading of a paper's pictures is. Each has a text in the bundle ({@code ocrState.<name>}). The names stand in a table: never rename. */
public enum OcrState {
    /** The file itself holds text. */
    NOT_NEEDED,
    /** No program for it on this machine. */
    OFF,
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
