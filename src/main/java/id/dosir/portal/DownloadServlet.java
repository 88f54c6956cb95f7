package id.dosir.portal;

import id.dosir.archive.OldScan;
import id.dosir.core.document.Attachment;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.desk.HeldBack;
import id.dosir.desk.OldArchiveRoom;
import id.dosir.desk.ReadingRoom;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Servlets;

/**
 * {@code GET /unduh/{number}/{sha256}}: bytes of a dossier's paper, or of a scan of the old archive. {@code ?salinan=teks}: the copy of a scan that can be searched. {@code ?tampil=1} shows it in the browser, for types that cannot run
 * anything. Whatever may not be read is not found; what the virus scanner does not let out is refused with its words.
 */
@WebServlet("/unduh/*")
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    @Inject
    transient ReadingRoom room;

    @Inject
    transient OldArchiveRoom archive;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient HeldAnswer held;

    /** What is sent. */
    private record Paper(String fileName, String mediaType, long size, Path file) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Paper> asked;
        try {
            asked = asked(request);
        } catch (HeldBack e) {
            held.send(e, response);
            return;
        }
        send(asked, request, response);
    }

    private Optional<Paper> asked(HttpServletRequest request) {
        AddressParts address = AddressParts.of(request);
        return address.count() != 2 || !actor.isPresent()
                ? Optional.empty()
                : "teks".equals(request.getParameter("salinan"))
                        ? copy(address)
                        : inDossier(address).or(() -> old(address));
    }

    private static void send(Optional<Paper> found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Paper paper = found.get();
        boolean inline = "1".equals(request.getParameter("tampil")) && SHOWN.contains(paper.mediaType());
        response.setContentType(paper.mediaType());
        response.setContentLengthLong(paper.size());
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(paper.fileName(), !inline));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", Foreign.policy(inline, paper.mediaType()));
        Files.copy(paper.file(), response.getOutputStream());
    }

    private Optional<Paper> inDossier(AddressParts address) {
        return address.dossier(0)
                .flatMap(number -> address.file(1).flatMap(name -> room.open(number, name, actor.get())))
                .map(opened -> {
                    Attachment paper = opened.paper();
                    return new Paper(paper.fileName(), paper.mediaType(), paper.size(), opened.file());
                });
    }

    private Optional<Paper> copy(AddressParts address) {
        return address.dossier(0)
                .flatMap(number -> address.file(1).flatMap(name -> room.openCopy(number, name, actor.get())))
                .map(copy -> new Paper(copy.fileName(), "application/pdf", copy.size(), copy.file()));
    }

    private Optional<Paper> old(AddressParts address) {
        return OldNumber.parse(address.text(0))
                .flatMap(number -> address.file(1).flatMap(name -> archive.open(number, name, actor.get())))
                .map(opened -> {
                    OldScan scan = opened.scan();
                    return new Paper(scan.fileName(), scan.mediaType(), scan.size(), opened.file());
                });
    }
}
