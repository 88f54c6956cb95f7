package id.dosir.database;

/** A row from outside that a table does not take; its transaction must be rolled back. */
public class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Cause {
        /** It is no row of this table. */
        NOT_FITTING,
        /** Another row has what only one may have. */
        TAKEN
    }

    private final String table;
    private final Cause why;

    /** The message names the table only: values are personal data. */
    public RowRefused(String table, Cause why, Throwable cause) {
        super(table + ": " + why, cause);
        this.table = table;
        this.why = why;
    }

    public String table() {
        return table;
    }

    public Cause why() {
        return why;
    }
}
