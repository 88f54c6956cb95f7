package id.dosir.routing;

import id.dosir.core.clock.SpecialDay.Kind;
import id.dosir.routing.CalendarFault.What;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Special days as CSV: {@code tanggal;jenis;nama;jam} with semicolons or commas, quotes where a name holds one. */
final class HolidayCsv {

    private static final List<String> HEADER = List.of("tanggal", "jenis", "nama");

    private final CalendarFile file;

    HolidayCsv(CalendarFile file) {
        this.file = file;
    }

    void read(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        char separator = lines[0].indexOf(';') >= 0 ? ';' : ',';
        List<String> header = fields(lines[0].toLowerCase(Locale.ROOT), separator);
        if (header.size() < 3 || !header.subList(0, 3).equals(HEADER) || header.size() > 4) {
            file.fault(1, What.HEADER, lines[0]);
            return;
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                day(i + 1, fields(lines[i], separator), lines[i]);
            }
        }
    }

    private void day(int line, List<String> fields, String text) {
        if (fields.size() < 3 || fields.size() > 4) {
            file.fault(line, What.COLUMNS, text);
            return;
        }
        LocalDate date;
        try {
            date = LocalDate.parse(fields.get(0));
        } catch (DateTimeException e) {
            file.fault(line, What.DATE, fields.get(0));
            return;
        }
        Optional<Kind> kind = CalendarFile.kind(fields.get(1));
        if (kind.isEmpty()) {
            file.fault(line, What.KIND, fields.get(1));
        } else if (!file.isOfYear(date)) {
            file.fault(line, What.OTHER_YEAR, fields.get(0));
        } else {
            file.add(line, date, kind.get(), fields.get(2), fields.size() > 3 ? fields.get(3) : "");
        }
    }

    private static List<String> fields(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
