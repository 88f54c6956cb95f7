package id.dosir.core.oldregister;

import java.util.List;

/**
 * A row of a table from outside.
 *
 * @param number as the program shows it that made the file: row of the sheet or line of the text, from 1
 * @param cells from the first column on
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** @return the cell of a column, from 0; an empty one beyond the last */
    public SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }
}
