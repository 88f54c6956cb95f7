package id.dosir.portal;

import id.dosir.desk.RegisterRoom;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.omnifaces.util.Servlets;

/**
 * {@code GET /ekspor/register.csv} and {@code /ekspor/register.xlsx}: the register as the page {@code /register} filters it, with
 * the same parameters. Rows are sent as they are read.
 */
@WebServlet("/ekspor/*")
public class RegisterExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";
    private static final Map<String, String> TYPES = Map.of(
            CSV,
            "text/csv; charset=UTF-8; header=present",
            XLSX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    transient RegisterRoom room;

    @Inject
    transient RegisterColumns columns;

    @Inject
    transient Texts texts;

    @Inject
    transient OfficeTime time;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient HiddenSearches hidden;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        String form = address.text(0).replaceFirst("^register\\.", "");
        SearchRequest asked = hidden.shown(SearchRequest.of(request.getParameterMap()));
        if (address.count() != 1
                || !address.text(0).equals("register." + form)
                || !TYPES.containsKey(form)
                || !actor.isPresent()
                || asked.mark().isEmpty() && asked.holdsNik()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.get(form));
        response.setHeader(
                "Content-Disposition",
                Servlets.formatContentDispositionHeader("register-" + time.today() + "." + form, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        Table table = table(form, response.getOutputStream());
        room.each(
                asked.text(),
                asked.chosen(),
                form,
                actor.get(),
                line -> table.row(columns.cells(line)),
                entry -> table.row(columns.cells(entry)));
        // not in a finally: what broke off must not get the end of a whole one
        table.close();
    }

    private Table table(String form, OutputStream out) throws IOException {
        if (form.equals(XLSX)) {
            return new XlsxTable(out, texts.get("export.sheet"), columns.heads());
        }
        CsvTable table = new CsvTable(out);
        table.row(columns.heads());
        return table;
    }
}
