package id.dosir.reading;

import id.dosir.core.oldregister.SheetCell;
import id.dosir.core.oldregister.SheetCell.Kind;
import id.dosir.core.oldregister.SheetRow;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of one sheet of a table, in order, as a worker wrote them ({@code worker.TableRows}). The worker has read a hostile file, so
 * nothing it wrote is believed beyond its bounds.
 */
public final class TableFile implements Closeable {

    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_COLUMNS = 200;

    private final DataInputStream in;
    private boolean atEnd;

    /**
     * @param file that {@link Readers#table} wrote
     * @param sheet from 0
     * @throws IOException when there is no such sheet
     */
    public TableFile(Path file, int sheet) throws IOException {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        try {
            for (int seen = -1; seen < sheet; ) {
                switch (in.readByte()) {
                    case 'S' -> {
                        in.readUTF();
                        seen++;
                    }
                    case 'R' -> row();
                    default -> throw new IOException("no sheet " + sheet);
                }
            }
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * A sheet of a file.
     *
     * @param name empty where the file has no names for its one table
     * @param rows that are not blank
     */
    public record Sheet(String name, int rows) {}

    /** @return the sheets of a file that {@link Readers#table} wrote */
    public static List<Sheet> sheets(Path file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (TableFile all = new TableFile(file)) {
            String name = null;
            int rows = 0;
            for (byte what = all.in.readByte(); what != 'E'; what = all.in.readByte()) {
                if (what == 'S' && sheets.size() < MOST_SHEETS) {
                    if (name != null) {
                        sheets.add(new Sheet(name, rows));
                    }
                    name = all.in.readUTF();
                    rows = 0;
                } else if (what == 'R') {
                    all.row();
                    rows++;
                } else {
                    throw new IOException("what is " + what);
                }
            }
            if (name != null) {
                sheets.add(new Sheet(name, rows));
            }
        }
        return sheets;
    }

    private TableFile(Path file) throws IOException {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** @return empty after the last row */
    public Optional<SheetRow> next() throws IOException {
        if (!atEnd && in.readByte() == 'R') {
            return Optional.of(row());
        }
        atEnd = true;
        return Optional.empty();
    }

    private SheetRow row() throws IOException {
        int number = in.readInt();
        int count = in.readShort();
        if (number < 1 || count < 0 || count > MOST_COLUMNS) {
            throw new IOException("row " + number + " of " + count + " cells");
        }
        List<SheetCell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new SheetCell(kind(in.readByte()), in.readUTF()));
        }
        return new SheetRow(number, cells);
    }

    private static Kind kind(byte letter) throws IOException {
        return switch (letter) {
            case 'T' -> Kind.TEXT;
            case 'N' -> Kind.NUMBER;
            case 'D' -> Kind.DATE;
            default -> throw new IOException("cell of kind " + letter);
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
