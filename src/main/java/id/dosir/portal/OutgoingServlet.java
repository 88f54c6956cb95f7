package id.dosir.portal;

import id.dosir.core.document.Attachment;
import id.dosir.desk.HeldBack;
import id.dosir.desk.OutgoingRoom;
import id.dosir.desk.OutgoingRoom.Opened;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Servlets;

/**
 * Papers of the agenda of outgoing letters: {@code /surat-keluar/buku.pdf?tahun=2026}, filtered as the page is, and
 * {@code /surat-keluar/{year}/{number}}, the scan of a letter on paper. Whatever may not be read is not found.
 */
@WebServlet("/surat-keluar/*")
public class OutgoingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    transient OutgoingRoom room;

    @Inject
    transient OfficeTime time;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient HeldAnswer held;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        if (actor.isPresent() && address.count() == 1 && address.text(0).equals("buku.pdf")) {
            Optional<byte[]> book = room.book(asked(request).asked(), actor.get());
            if (book.isPresent()) {
                head(response, PDF, "buku-agenda-surat-keluar.pdf", book.get().length);
                response.getOutputStream().write(book.get());
                return;
            }
        }
        if (actor.isPresent() && address.count() == 2 && address.text(0).matches("20\\d{2}")) {
            Optional<Opened> opened;
            try {
                opened = room.scan(Integer.parseInt(address.text(0)), address.ordinal(1, ""), actor.get());
            } catch (HeldBack e) {
                held.send(e, response);
                return;
            }
            if (opened.isPresent()) {
                Attachment scan = opened.get().scan();
                head(response, scan.mediaType(), scan.fileName(), scan.size());
                Files.copy(opened.get().file(), response.getOutputStream());
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private OutgoingRequest asked(HttpServletRequest request) {
        Map<String, String> parameters = request.getParameterMap().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), request::getParameter));
        return OutgoingRequest.of(parameters, time.today().getYear());
    }

    /** A PDF is shown, anything else is downloaded: its bytes came from outside. */
    private static void head(HttpServletResponse response, String type, String name, long size) {
        boolean inline = type.equals(PDF);
        response.setContentType(type);
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, !inline));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", Foreign.policy(inline, type));
    }
}
