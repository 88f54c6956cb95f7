package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Servlets;

/**
 * {@code GET /laporan-…/7.csv}: what is said of each part of what was brought in, sent as it is read. For who may not have it there is no
 * such address.
 *
 * @param <L> a line as the desk gives it
 */
abstract class IncomingReportServlet<L> extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".csv";
    private static final int STRETCH = 1_000;

    @Inject
    transient Texts texts;

    @Inject
    transient CurrentActor actor;

    /** @return whether this person may have the report; asking is written down */
    abstract boolean asked(long id, Actor by);

    abstract List<String> heads();

    /**
     * @param above place of the last line that was sent, 0 before the first
     * @return lines that follow; none at the end
     */
    abstract List<L> lines(long id, int above, int most, Actor by);

    abstract int place(L line);

    /** @return cells of the rows that tell of a line */
    abstract List<List<String>> rows(L line);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = AddressParts.of(request).text(0);
        boolean wellFormed = name.matches("[1-9]\\d{0,9}\\.csv") && actor.isPresent();
        long id = wellFormed ? Long.parseLong(name.substring(0, name.length() - ENDING.length())) : 0;
        if (!wellFormed || !asked(id, actor.get())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String file = request.getServletPath().substring(1) + "-" + name;
        response.setContentType("text/csv; charset=UTF-8; header=present");
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(file, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        CsvTable table = new CsvTable(response.getOutputStream());
        table.row(heads());
        int above = 0;
        for (List<L> page = page(id, above); !page.isEmpty(); page = page(id, above)) {
            for (L line : page) {
                for (List<String> cells : rows(line)) {
                    table.row(cells);
                }
            }
            above = place(page.get(page.size() - 1));
        }
        // not in a finally: what broke off must not get the end of a whole one
        table.close();
    }

    private List<L> page(long id, int above) {
        return lines(id, above, STRETCH, actor.get());
    }
}
