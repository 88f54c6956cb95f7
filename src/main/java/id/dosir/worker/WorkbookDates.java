package id.dosir.worker;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** From which day a workbook counts its days (ECMA-376, part 1, 18.2.28): books of old Macs from 1904. */
final class WorkbookDates extends DefaultHandler {

    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        }
    }

    boolean from1904() {
        return from1904;
    }
}
