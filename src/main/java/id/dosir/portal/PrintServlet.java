package id.dosir.portal;

import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopChart;
import id.dosir.desk.ChartWords;
import id.dosir.desk.FilingDesk;
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
 * {@code GET /cetak/{number}/surat-draf.pdf}, {@code GET /cetak/sop.pdf?layanan=} and {@code GET /cetak/{number}/sop.pdf}.
 */
@WebServlet("/cetak/*")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SOP = "sop.pdf";

    @Inject
    transient PrintRoom room;

    @Inject
    transient FilingDesk desk;

    @Inject
    transient SopWords words;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        Optional<byte[]> pdf = actor.isPresent() ? made(address, request) : Optional.empty();
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = address.count() == 1
                ? address.text(0)
                : address.text(0) + "-" + address.parts().get(address.count() - 1);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.get().length);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, false));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", Foreign.policy(true, "application/pdf"));
        response.getOutputStream().write(pdf.get());
    }

    private Optional<byte[]> made(AddressParts address, HttpServletRequest request) {
        if (address.count() == 1 && address.text(0).equals(SOP)) {
            return desk.sop(request.getParameter("layanan")).map(sop -> room.sop(sop, said(sop, Optional.empty())));
        }
        return address.dossier(0).flatMap(number -> made(number, address, request.getParameter("kertas")));
    }

    private ChartWords said(Sop sop, Optional<Dossier> dossier) {
        return words.of(sop, SopChart.of(sop).columns(), dossier);
    }

    private Optional<byte[]> made(DossierNumber number, AddressParts address, String size) {
        if (address.count() == 2 && address.text(1).equals("surat-draf.pdf")) {
            return room.draft(number, actor.get());
        }
        if (address.count() == 2 && address.text(1).equals(SOP)) {
            return room.sop(number, dossier -> said(dossier.sop(), Optional.of(dossier)), actor.get());
        }
        int ordinal = address.ordinal(2, ".pdf");
        boolean known = size == null || size.equals("folio") || size.equals("a5");
        return address.count() == 3 && address.text(1).equals("disposisi") && ordinal > 0 && known
                ? room.slip(number, ordinal, "a5".equals(size), actor.get())
                : Optional.empty();
    }
}
