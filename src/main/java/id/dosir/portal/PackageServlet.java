package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.desk.PackageDesk;
import id.dosir.desk.RetentionRoom;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/**
 * {@code GET /paket-arsip/P-2026-0007.zip}: the package of a closed dossier, sent as it is packed. To whoever keeps no records there is
 * none; what stands against it is told on the record's page.
 */
@WebServlet("/paket-arsip/*")
public class PackageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".zip";

    @Inject
    transient PackageDesk desk;

    @Inject
    transient RetentionRoom room;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        Optional<DossierNumber> number = address.count() == 1 && address.text(0).endsWith(ENDING) && actor.isPresent()
                ? address.without(ENDING).dossier(0).filter(n -> room.find(n, actor.get())
                        .isPresent())
                : Optional.empty();
        if (number.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<Ground> grounds = desk.carry(number.get(), name -> begin(response, name), actor.get());
        if (!grounds.isEmpty()) {
            Ground first = grounds.get(0);
            response.sendRedirect(request.getContextPath() + "/retensi?berkas=" + number.get() + "&gagal="
                    + first.refusal() + "&pada=" + URLEncoder.encode(first.detail(), StandardCharsets.UTF_8));
        }
    }

    private static OutputStream begin(HttpServletResponse response, String name) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        return response.getOutputStream();
    }
}
