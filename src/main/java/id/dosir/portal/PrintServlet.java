package id.dosir.portal;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.desk.PrintRoom;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Servlets;

/**
 * Papers made on demand, as PDF in the browser: {@code GET /cetak/{number}/disposisi/{n}.pdf?kertas=folio|a5} and
 * {@code GET /cetak/{number}/surat-draf.pdf}.
 */
@WebServlet("/cetak/*")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PrintRoom room;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        Optional<byte[]> pdf = actor.isPresent()
                ? address.dossier(0).flatMap(number -> made(number, address, request.getParameter("kertas")))
                : Optional.empty();
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = address.text(0) + "-" + address.parts().get(address.count() - 1);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.get().length);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, false));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", Foreign.policy(true, "application/pdf"));
        response.getOutputStream().write(pdf.get());
    }

    private Optional<byte[]> made(DossierNumber number, AddressParts address, String size) {
        if (address.count() == 2 && address.text(1).equals("surat-draf.pdf")) {
            return room.draft(number, actor.get());
        }
        int ordinal = address.ordinal(2, ".pdf");
        boolean known = size == null || size.equals("folio") || size.equals("a5");
        return address.count() == 3 && address.text(1).equals("disposisi") && ordinal > 0 && known
                ? room.slip(number, ordinal, "a5".equals(size), actor.get())
                : Optional.empty();
    }
}
