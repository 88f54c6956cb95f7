package id.dosir.portal;

import id.dosir.desk.ScanDesk;
import id.dosir.desk.ScanImport;
import id.dosir.desk.ScanLine;
import id.dosir.desk.ScanLine.Verdict;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;

/** {@code GET /laporan-pindaian/7.csv}: what is said of each file of a folder, sent as it is read. */
@WebServlet("/laporan-pindaian/*")
public class ScanReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".csv";
    private static final int STRETCH = 1_000;

    @Inject
    transient ScanDesk desk;

    @Inject
    transient ScanWords words;

    @Inject
    transient Texts texts;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = AddressParts.of(request).text(0);
        boolean wellFormed = name.matches("[1-9]\\d{0,9}\\.csv") && actor.isPresent();
        Optional<ScanImport> found = wellFormed
                ? desk.report(Long.parseLong(name.substring(0, name.length() - ENDING.length())), actor.get())
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8; header=present");
        response.setHeader(
                "Content-Disposition", Servlets.formatContentDispositionHeader("laporan-pindaian-" + name, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        CsvTable table = new CsvTable(response.getOutputStream());
        table.row(Stream.of("file", "size", "verdict", "entry", "reason", "hash")
                .map(head -> texts.get("scan.head." + head))
                .toList());
        int above = 0;
        for (List<ScanLine> page = page(found.get().id(), above);
                !page.isEmpty();
                page = page(found.get().id(), above)) {
            for (ScanLine line : page) {
                table.row(cells(line));
            }
            above = page.get(page.size() - 1).place();
        }
        // not in a finally: what broke off must not get the end of a whole one
        table.close();
    }

    private List<ScanLine> page(long id, int above) {
        return desk.lines(id, EnumSet.allOf(Verdict.class), above, STRETCH, actor.get());
    }

    private List<String> cells(ScanLine line) {
        return List.of(
                line.path(),
                String.valueOf(line.size()),
                texts.get("scan.verdict." + line.verdict()),
                words.entry(line),
                words.sentence(line),
                line.file().map(Object::toString).orElse(""));
    }
}
