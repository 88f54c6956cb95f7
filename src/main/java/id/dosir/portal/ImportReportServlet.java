package id.dosir.portal;

import id.dosir.core.certificate.Nip;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.RowFault;
import id.dosir.desk.OldImport;
import id.dosir.desk.OldImportDesk;
import id.dosir.desk.OldImportLine;
import id.dosir.desk.OldImportLine.Verdict;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;

/** {@code GET /laporan-impor/7.csv}: what the dry run says of each row, sent as it is read; a line for each fault. */
@WebServlet("/laporan-impor/*")
public class ImportReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".csv";
    private static final int STRETCH = 1_000;
    private static final List<String> HEADS = List.of(
            "row", "verdict", "column", "fault", "found", "NAME", "NIP", "AGENCY", "LETTER", "LETTER_DATE", "REVOKED");

    @Inject
    transient OldImportDesk desk;

    @Inject
    transient ImportWords words;

    @Inject
    transient Texts texts;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = AddressParts.of(request).text(0);
        boolean wellFormed = name.matches("[1-9]\\d{0,9}\\.csv") && actor.isPresent();
        Optional<OldImport> found = wellFormed
                ? desk.report(Long.parseLong(name.substring(0, name.length() - ENDING.length())), actor.get())
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8; header=present");
        response.setHeader(
                "Content-Disposition", Servlets.formatContentDispositionHeader("laporan-impor-" + name, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        CsvTable table = new CsvTable(response.getOutputStream());
        table.row(HEADS.stream().map(this::head).toList());
        write(found.get().id(), table);
        // not in a finally: what broke off must not get the end of a whole one
        table.close();
    }

    private String head(String name) {
        return texts.get((texts.has("import.head." + name) ? "import.head." : "import.column.") + name);
    }

    private void write(long id, Table table) throws IOException {
        int above = 0;
        for (List<OldImportLine> page = page(id, above); !page.isEmpty(); page = page(id, above)) {
            for (OldImportLine line : page) {
                if (line.faults().isEmpty()) {
                    String same = line.verdict() == Verdict.DOUBLED ? words.same(line) : "";
                    table.row(cells(line, "", same, ""));
                }
                for (RowFault fault : line.faults()) {
                    table.row(cells(line, words.column(fault), words.fault(fault), fault.found()));
                }
            }
            above = page.get(page.size() - 1).row();
        }
    }

    private List<OldImportLine> page(long id, int above) {
        return desk.lines(id, EnumSet.allOf(Verdict.class), above, STRETCH, actor.get());
    }

    private List<String> cells(OldImportLine line, String column, String fault, String found) {
        OldEntry entry = line.entry();
        return Stream.of(
                        String.valueOf(line.row()),
                        texts.get("import.verdict." + line.verdict()),
                        column,
                        fault,
                        found,
                        entry.name(),
                        entry.nip().map(Nip::printed).orElse(""),
                        entry.agency(),
                        entry.letter(),
                        entry.letterDate().map(LocalDate::toString).orElse(""),
                        entry.revoked().map(LocalDate::toString).orElse(""))
                .toList();
    }
}
