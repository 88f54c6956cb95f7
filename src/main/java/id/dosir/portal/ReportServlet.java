package id.dosir.portal;

import id.dosir.desk.ProofDesk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.omnifaces.util.Servlets;

/** {@code GET /hasil-periksa/{number}/{check}.xml}: the validator's detailed report (ETSI TS 119 102-2). */
@WebServlet("/hasil-periksa/*")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SUFFIX = ".xml";

    @Inject
    transient ProofDesk desk;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        String check = address.text(1).replace(SUFFIX, "");
        Optional<byte[]> report = address.count() != 2 || !check.matches("[0-9]{1,18}") || !actor.isPresent()
                ? Optional.empty()
                : address.dossier(0).flatMap(number -> desk.report(number, Long.parseLong(check), actor.get()));
        if (report.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xml");
        response.setHeader(
                "Content-Disposition",
                Servlets.formatContentDispositionHeader("pemeriksaan-" + address.text(0) + "-" + check + SUFFIX, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(report.get()))) {
            in.transferTo(response.getOutputStream());
        }
    }
}
