package id.dosir.portal;

import id.dosir.core.certificate.Nip;
import id.dosir.core.dossier.Actor;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.desk.OldImportDesk;
import id.dosir.desk.OldImportLine;
import id.dosir.desk.OldImportLine.Verdict;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /laporan-impor/7.csv}: what is said of each row of an old register; a line for each fault. */
@WebServlet("/laporan-impor/*")
public class ImportReportServlet extends IncomingReportServlet<OldImportLine> {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS = List.of(
            "row", "verdict", "column", "fault", "found", "NAME", "NIP", "AGENCY", "LETTER", "LETTER_DATE", "REVOKED");

    @Inject
    transient OldImportDesk desk;

    @Inject
    transient ImportWords words;

    @Override
    boolean asked(long id, Actor by) {
        return desk.report(id, by).isPresent();
    }

    @Override
    List<String> heads() {
        return HEADS.stream().map(this::head).toList();
    }

    private String head(String name) {
        return texts.get((texts.has("import.head." + name) ? "import.head." : "import.column.") + name);
    }

    @Override
    List<OldImportLine> lines(long id, int above, int most, Actor by) {
        return desk.lines(id, EnumSet.allOf(Verdict.class), above, most, by);
    }

    @Override
    int place(OldImportLine line) {
        return line.row();
    }

    @Override
    List<List<String>> rows(OldImportLine line) {
        if (line.faults().isEmpty()) {
            return List.of(cells(line, "", line.verdict() == Verdict.DOUBLED ? words.same(line) : "", ""));
        }
        return line.faults().stream()
                .map(fault -> cells(line, words.column(fault), words.fault(fault), fault.found()))
                .toList();
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
