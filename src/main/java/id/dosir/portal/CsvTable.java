package id.dosir.portal;

import id.dosir.core.document.PlainCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * CSV as in RFC 4180, in UTF-8 with the mark by which Excel knows it. Every cell is in quotation marks, and none is a
 * formula.
 */
final class CsvTable implements Table {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvTable(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get());
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(PlainCell::of));
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
