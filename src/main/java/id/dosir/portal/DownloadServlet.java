package id.dosir.portal;

import id.dosir.core.document.Attachment;
import id.dosir.desk.ReadingRoom;
import id.dosir.desk.ReadingRoom.Opened;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Servlets;

/**
 * {@code GET /unduh/{number}/{sha256}}: a paper's bytes. {@code ?tampil=1} shows it in the browser, for types that cannot run
 * anything. Whatever may not be read is not found.
 */
@WebServlet("/unduh/*")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    @Inject
    transient ReadingRoom room;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        Optional<Opened> opened = address.count() != 2 || !actor.isPresent()
                ? Optional.empty()
                : address.dossier(0)
                        .flatMap(number -> address.file(1).flatMap(name -> room.open(number, name, actor.get())));
        if (opened.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment paper = opened.get().paper();
        boolean inline = "1".equals(request.getParameter("tampil")) && SHOWN.contains(paper.mediaType());
        response.setContentType(paper.mediaType());
        response.setContentLengthLong(paper.size());
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(paper.fileName(), !inline));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", Foreign.policy(inline, paper.mediaType()));
        Files.copy(opened.get().file(), response.getOutputStream());
    }
}
