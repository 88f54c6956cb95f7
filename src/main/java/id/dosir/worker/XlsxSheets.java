package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Sheets of a workbook (ECMA-376, part 1, 18), as they go by: no sheet is ever held as a whole. Of a formula only its last result is
 * read. A value in a merged part counts for every row of that part.
 */
final class XlsxSheets {

    private XlsxSheets() {}

    static void read(Path file, TableRows rows) throws IOException {
        OPCPackage content = null;
        try {
            content = OPCPackage.open(file.toFile(), PackageAccess.READ);
            XSSFReader reader = new XSSFReader(content);
            WorkbookDates epoch = new WorkbookDates();
            try (InputStream book = reader.getWorkbookData()) {
                parse(book, epoch);
            }
            CellForms forms = new CellForms(
                    new ReadOnlySharedStringsTable(content, false), reader.getStylesTable(), epoch.from1904());
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            XSSFReader.SheetIterator again = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext() && again.hasNext()) {
                MergedParts merged = new MergedParts();
                try (InputStream first = sheets.next()) {
                    parse(first, merged); // stands behind the rows it is about
                }
                try (InputStream second = again.next()) {
                    rows.sheet(again.getSheetName());
                    parse(second, new SheetRows(forms, merged, rows));
                }
            }
        } catch (OpenXML4JException | ParserConfigurationException e) {
            throw new Unreadable(Cause.BROKEN, e.getClass().getName());
        } catch (SAXException e) {
            throw e.getException() instanceof IOException inner
                    ? inner
                    : new Unreadable(Cause.BROKEN, e.getClass().getName());
        } finally {
            if (content != null) {
                content.revert(); // nothing is written back
            }
        }
    }

    private static void parse(InputStream in, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(in));
    }
}
