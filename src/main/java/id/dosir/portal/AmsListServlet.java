package id.dosir.portal;

import id.dosir.core.dossier.AmsSheet;
import id.dosir.core.dossier.AmsSheet.Field;
import id.dosir.core.dossier.AmsSheet.Line;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.desk.AmsListRoom;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;

/** {@code GET /daftar-ams.csv}: a line for each dossier that is ticked ({@code nomor}), in the order of AMS's fields; all without ticks. */
@WebServlet("/daftar-ams.csv")
public class AmsListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AmsListRoom room;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient AmsWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<DossierNumber> chosen = Optional.ofNullable(request.getParameterValues("nomor")).stream()
                .flatMap(Stream::of)
                .filter(DossierNumber::isOne)
                .map(DossierNumber::new)
                .toList();
        List<AmsSheet> sheets = actor.isPresent() ? room.sheets(chosen, actor.get()) : List.of();
        if (sheets.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8; header=present");
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader("daftar-ams.csv", true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        CsvTable table = new CsvTable(response.getOutputStream());
        table.row(room.fields().stream().map(words::label).toList());
        for (AmsSheet sheet : sheets) {
            Map<Field, String> values = sheet.lines().stream().collect(Collectors.toMap(Line::field, Line::value));
            table.row(room.fields().stream()
                    .map(field -> value(field, values.getOrDefault(field, "")))
                    .toList());
        }
        table.close();
    }

    /** A telephone number with its plus would be taken for a formula; AMS takes the digits. */
    private static String value(Field field, String value) {
        return field == Field.PHONE && value.startsWith("+") ? value.substring(1) : value;
    }
}
