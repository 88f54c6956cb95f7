package id.dosir.core.filing;

/** Whether a file may leave the house. Each has a text in the bundle ({@code release.<name>}). The names stand in a table: never rename. */
public enum Release {
    /** No scanner is configured. */
    UNCHECKED,
    CLEAN,
    /** A scanner is configured, and has not answered yet. */
    HELD,
    INFECTED;

    /** @return whether it may be downloaded */
    public boolean open() {
        return this == UNCHECKED || this == CLEAN;
    }
}
