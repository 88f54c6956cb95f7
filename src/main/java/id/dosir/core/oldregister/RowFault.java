package id.dosir.core.oldregister;

/**
 * Something wrong in a row.
 *
 * @param column where
 * @param fault what
 * @param found what stands there; may be empty
 */
public record RowFault(Column column, Fault fault, String found) {

    private static final int PARTS = 3;
    private static final int LONGEST = 120;

    /** @return the same in one line, for keeping; what stands there is cut when it is long */
    public String line() {
        return column + " " + fault + " " + (found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found);
    }

    /** @param line that {@link #line} made */
    public static RowFault ofLine(String line) {
        String[] parts = line.split(" ", PARTS);
        return new RowFault(Column.valueOf(parts[0]), Fault.valueOf(parts[1]), parts[2]);
    }
}
