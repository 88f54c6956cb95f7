package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.oldregister.SheetCell;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rows of a table, written one after the other in the one form that the server reads ({@code reading.TableFile}): a letter for what
 * follows, {@code S} a sheet and its name, {@code R} a row with its number and its cells, {@code E} the end. Rows without
 * anything in them are left out.
 */
final class TableRows implements Closeable {

    private final DataOutputStream out;
    private int rows;

    TableRows(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    void sheet(String name) throws IOException {
        out.writeByte('S');
        out.writeUTF(cut(name));
    }

    /**
     * @param number of the row, from 1
     * @throws Unreadable TOO_LARGE when there are more rows than a register of an office has
     */
    void row(int number, List<SheetCell> cells) throws IOException {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).text().isBlank()) {
            last--;
        }
        if (last == 0) {
            return;
        }
        rows++;
        if (rows > Limits.TABLE_ROWS) {
            throw new Unreadable(Cause.TOO_LARGE, "over " + Limits.TABLE_ROWS + " rows");
        }
        int count = Math.min(last, Limits.TABLE_COLUMNS);
        out.writeByte('R');
        out.writeInt(number);
        out.writeShort(count);
        for (SheetCell cell : cells.subList(0, count)) {
            out.writeByte(cell.kind().name().charAt(0));
            out.writeUTF(cut(cell.text()));
        }
    }

    void end() throws IOException {
        out.writeByte('E');
    }

    private static String cut(String text) {
        return text.length() > Limits.CELL_CHARACTERS ? text.substring(0, Limits.CELL_CHARACTERS) : text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
