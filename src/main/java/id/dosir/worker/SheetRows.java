package id.dosir.worker;

import id.dosir.core.oldregister.SheetCell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Rows of one sheet while its XML goes by (ECMA-376, part 1, 18.3.1). */
final class SheetRows extends DefaultHandler {

    /** A value that counts for more rows than its own. */
    private record Held(SheetCell cell, int lastRow) {}

    private final CellForms forms;
    private final MergedParts merged;
    private final TableRows rows;

    private final Map<Integer, Held> held = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<SheetCell> cells = new ArrayList<>();
    private int row = -1;
    private int column = -1;
    private String type;
    private int style;
    private boolean listening;

    SheetRows(CellForms forms, MergedParts merged, TableRows rows) {
        this.forms = forms;
        this.merged = merged;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
                cells = new ArrayList<>();
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t");
                String number = attributes.getValue("s");
                style = number == null ? 0 : Integer.parseInt(number);
                text.setLength(0);
            }
            case "v", "t" -> listening = true;
            default -> listening = false;
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (listening && text.length() <= Limits.CELL_CHARACTERS) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        listening = false;
        if (name.equals("c")) {
            put(forms.cell(type, style, text.toString()));
        } else if (name.equals("row")) {
            carryOn();
            try {
                rows.row(row + 1, cells);
            } catch (IOException e) {
                throw new SAXException(e);
            }
        }
    }

    private void put(SheetCell cell) {
        if (column < 0 || column >= Limits.TABLE_COLUMNS) {
            return;
        }
        set(column, cell);
        int lastRow = merged.lastRow(row, column);
        if (lastRow > row && !cell.text().isEmpty()) {
            held.put(column, new Held(cell, lastRow));
        }
    }

    /** Puts what stands in merged cells above into this row too. A row in which nothing else stands stays empty. */
    private void carryOn() {
        boolean blank = cells.stream().allMatch(cell -> cell.text().isBlank());
        for (Iterator<Map.Entry<Integer, Held>> all = held.entrySet().iterator(); all.hasNext(); ) {
            Map.Entry<Integer, Held> one = all.next();
            if (one.getValue().lastRow() < row) {
                all.remove();
            } else if (!blank
                    && (one.getKey() >= cells.size()
                            || cells.get(one.getKey()).text().isEmpty())) {
                set(one.getKey(), one.getValue().cell());
            }
        }
    }

    private void set(int place, SheetCell cell) {
        while (cells.size() <= place) {
            cells.add(SheetCell.EMPTY);
        }
        cells.set(place, cell);
    }
}
