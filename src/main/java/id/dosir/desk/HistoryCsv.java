package id.dosir.desk;

import id.dosir.core.document.PlainCell;
import id.dosir.core.dossier.HistoryLine;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The history of a dossier as a table (RFC 4180, UTF-8 with the mark by which spreadsheets know it). Every cell is in quotation marks, and
 * none is a formula.
 */
final class HistoryCsv {

    private static final List<String> HEADS = List.of(
            "baris", "waktu", "akun", "nama", "jabatan", "tindakan", "langkah", "tahap sesudahnya", "catatan", "segel");

    private HistoryCsv() {}

    /** @param seals of the lines, in their order */
    static String of(List<HistoryLine> history, List<String> seals, PackageWords words, ZoneId zone) {
        StringBuilder text = new StringBuilder("\uFEFF");
        row(text, HEADS.stream());
        for (int i = 0; i < history.size(); i++) {
            HistoryLine line = history.get(i);
            row(
                    text,
                    Stream.of(
                            String.valueOf(line.ordinal()),
                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    line.at().truncatedTo(ChronoUnit.MICROS).atZone(zone)),
                            line.by().value(),
                            line.byName(),
                            line.byTitle(),
                            words.act(line.act()),
                            String.valueOf(line.step()),
                            words.stage(line.after()),
                            line.note(),
                            seals.get(i)));
        }
        return text.toString();
    }

    private static void row(StringBuilder text, Stream<String> cells) {
        text.append(cells.map(HistoryCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String value) {
        return '"' + PlainCell.of(value).replace("\"", "\"\"") + '"';
    }
}
