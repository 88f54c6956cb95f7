package id.dosir.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (ECMA-376) in which every cell is a text, so that the 18 digits of a NIP and the 49 of a serial number stay as
 * they are. What a sheet cannot hold any more goes on in the next one, under the same heads.
 */
final class XlsxTable implements Table {

    /** Excel's own limit is 1,048,576. */
    private static final int ROWS_OF_A_SHEET = 1_000_001;

    private static final int ROWS_BETWEEN_FLUSHES = 200;

    private final Workbook workbook;
    private final String title;
    private final List<String> heads;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /**
     * @param title of the sheets
     * @param heads of the columns
     */
    XlsxTable(OutputStream out, String title, List<String> heads) throws IOException {
        this.workbook = new Workbook(out, "Dosir", "1.0");
        this.title = title;
        this.heads = heads;
        begin();
    }

    private void begin() throws IOException {
        sheets++;
        row = 0;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, widthOf(heads.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        write(heads);
    }

    private static double widthOf(String head) {
        return Math.max(18, head.length() + 4.0);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (row == ROWS_OF_A_SHEET) {
            sheet.close();
            begin();
        }
        write(cells);
    }

    private void write(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            // in the cell itself: texts shared by all cells would have to be kept until the end
            sheet.inlineString(row, column, cells.get(column));
        }
        row++;
        if (row % ROWS_BETWEEN_FLUSHES == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        workbook.close();
    }
}
