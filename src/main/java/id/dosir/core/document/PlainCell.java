package id.dosir.core.document;

/** Text in a cell of a CSV file. A spreadsheet takes some texts for formulas and calculates them, whoever wrote them (OWASP, CSV injection). */
public final class PlainCell {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private PlainCell() {}

    /** @return the same text, with an apostrophe before it where a spreadsheet would calculate */
    public static String of(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
