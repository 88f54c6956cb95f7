package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Which cells of a sheet are merged (ECMA-376, part 1, 18.3.1.55). Only those that reach over several rows matter. */
final class MergedParts extends DefaultHandler {

    /** By first row and first column, both from 0: last row. */
    private final Map<Long, Integer> lastRows = new HashMap<>();

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (!name.equals("mergeCell")) {
            return;
        }
        CellRangeAddress part = CellRangeAddress.valueOf(attributes.getValue("ref"));
        if (part.getLastRow() > part.getFirstRow()) {
            lastRows.put(place(part.getFirstRow(), part.getFirstColumn()), part.getLastRow());
        }
        if (lastRows.size() > Limits.MERGED_PARTS) {
            throw new SAXException(new Unreadable(Cause.TOO_LARGE, "over " + Limits.MERGED_PARTS + " merged parts"));
        }
    }

    /** @return last row, from 0, for which a value in this cell counts */
    int lastRow(int row, int column) {
        return lastRows.getOrDefault(place(row, column), row);
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }
}
