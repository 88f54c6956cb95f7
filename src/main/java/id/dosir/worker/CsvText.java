package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.oldregister.SheetCell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * A table as text with a sign between its cells: comma, semicolon, tab or bar, whichever the first lines have most of. In UTF-8 or
 * UTF-16, or else in what Excel writes on Windows.
 */
final class CsvText {

    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");
    private static final char[] SIGNS = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Excel's own word for the sign, in a line before the table. */
    private static final String NAMED = "sep=";

    private CsvText() {}

    static void read(Path file, TableRows rows) throws IOException {
        Charset charset = charset(file);
        char sign = sign(file, charset);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(sign)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        rows.sheet("");
        try (Reader reader = reader(file, charset);
                CSVParser parser = format.parse(reader)) {
            long line = 0;
            for (CSVRecord found : parser) {
                int first = Math.toIntExact(line + 1);
                // a record without a line end is the last one
                line = Math.max(line + 1, parser.getCurrentLineNumber());
                if (first > 1 || !found.get(0).startsWith(NAMED)) {
                    rows.row(first, cells(found));
                }
            }
        } catch (UncheckedIOException e) {
            throw new Unreadable(Cause.BROKEN, e.getCause().getClass().getName());
        }
    }

    private static List<SheetCell> cells(CSVRecord found) {
        List<SheetCell> cells = new ArrayList<>();
        found.forEach(text -> cells.add(text.isEmpty() ? SheetCell.EMPTY : SheetCell.text(text)));
        return cells;
    }

    private static Charset charset(Path file) throws IOException {
        String found = UniversalDetector.detectCharset(file);
        boolean unicode = found != null && (found.startsWith("UTF-") || found.equals("US-ASCII"));
        return unicode && Charset.isSupported(found)
                ? found.equals("US-ASCII") ? StandardCharsets.UTF_8 : Charset.forName(found)
                : OF_WINDOWS;
    }

    private static char sign(Path file, Charset charset) throws IOException {
        char[] beginning = new char[LOOKED_AT];
        int length;
        try (Reader reader = reader(file, charset)) {
            length = Math.max(0, reader.read(beginning));
        }
        String text = new String(beginning, 0, length);
        if (text.startsWith(NAMED) && text.length() > NAMED.length()) {
            return text.charAt(NAMED.length());
        }
        char best = SIGNS[0];
        long most = 0;
        for (char sign : SIGNS) {
            long count = text.chars().filter(c -> c == sign).count();
            if (count > most) {
                best = sign;
                most = count;
            }
        }
        return best;
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
