package id.dosir.core.oldregister;

/**
 * A cell of a table from outside.
 *
 * @param kind what the file itself takes it for
 * @param text as it stands there; a number in plain digits, a date as {@code 2021-03-12}; empty when nothing stands there
 */
public record SheetCell(Kind kind, String text) {

    /** Nothing stands there. */
    public static final SheetCell EMPTY = new SheetCell(Kind.TEXT, "");

    /** What the file takes a cell for. A file without such knowledge, as CSV, has texts only. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public static SheetCell text(String text) {
        return new SheetCell(Kind.TEXT, text);
    }
}
