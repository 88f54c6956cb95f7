package id.dosir.worker;

import id.dosir.core.oldregister.SheetCell;
import id.dosir.core.oldregister.SheetCell.Kind;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What a cell's raw value means (ECMA-376, part 1, 18.18.11). */
final class CellForms {

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> dates = new HashMap<>();

    CellForms(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * @param type as the cell says; null for a number
     * @param style of the cell, by its place in the table of styles
     */
    SheetCell cell(String type, int style, String raw) {
        if (raw.isEmpty()) {
            return SheetCell.EMPTY;
        }
        if (type == null || type.equals("n")) {
            return number(style, raw);
        }
        return switch (type) {
            case "s" -> SheetCell.text(shared(raw));
            case "d" -> new SheetCell(Kind.DATE, raw);
            default -> SheetCell.text(raw);
        };
    }

    private String shared(String raw) {
        int place = Integer.parseInt(raw.strip());
        return place >= 0 && place < strings.getUniqueCount()
                ? strings.getItemAt(place).getString()
                : "";
    }

    private SheetCell number(int style, String raw) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException noNumber) {
            return SheetCell.text(raw);
        }
        if (dates.computeIfAbsent(style, this::isDate) && DateUtil.isValidExcelDate(value.doubleValue())) {
            LocalDateTime moment = DateUtil.getLocalDateTime(value.doubleValue(), from1904);
            return moment == null
                    ? SheetCell.text(raw)
                    : new SheetCell(Kind.DATE, moment.toLocalDate().toString());
        }
        // of what a spreadsheet cannot count any more the exponent is enough
        boolean huge = value.precision() - value.scale() > 40 || value.scale() > 40;
        return new SheetCell(Kind.NUMBER, huge ? value.toString() : plain(value));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= styles.getNumCellStyles()) {
            return false;
        }
        XSSFCellStyle found = styles.getStyleAt(style);
        return found != null && DateUtil.isADateFormat(found.getDataFormat(), found.getDataFormatString());
    }
}
