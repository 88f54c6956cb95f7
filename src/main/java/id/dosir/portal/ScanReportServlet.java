package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.desk.ScanDesk;
import id.dosir.desk.ScanLine;
import id.dosir.desk.ScanLine.Verdict;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /laporan-pindaian/7.csv}: what is said of each file of a folder. */
@WebServlet("/laporan-pindaian/*")
public class ScanReportServlet extends IncomingReportServlet<ScanLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ScanDesk desk;

    @Inject
    transient ScanWords words;

    @Override
    boolean asked(long id, Actor by) {
        return desk.report(id, by).isPresent();
    }

    @Override
    List<String> heads() {
        return Stream.of("file", "size", "verdict", "entry", "reason", "hash")
                .map(head -> texts.get("scan.head." + head))
                .toList();
    }

    @Override
    List<ScanLine> lines(long id, int above, int most, Actor by) {
        return desk.lines(id, EnumSet.allOf(Verdict.class), above, most, by);
    }

    @Override
    int place(ScanLine line) {
        return line.place();
    }

    @Override
    List<List<String>> rows(ScanLine line) {
        return List.of(List.of(
                line.path(),
                String.valueOf(line.size()),
                texts.get("scan.verdict." + line.verdict()),
                words.entry(line),
                words.sentence(line),
                line.file().map(Object::toString).orElse("")));
    }
}
