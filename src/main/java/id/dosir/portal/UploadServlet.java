package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import id.dosir.core.filing.FilingDraft;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.FileUpload;
import id.dosir.desk.UploadDesk;
import id.dosir.desk.UploadDesk.Begun;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code /unggah}: files for drafts by the tus protocol 1.0.0, which goes on where a connection broke off; its core and the extensions creation and
 * termination. Every request needs the header {@code Tus-Resumable}, which no page of another site can send without asking.
 *
 * @see <a href="https://tus.io/protocols/resumable-upload">tus.io</a>
 */
@WebServlet("/unggah/*")
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String CHUNK = "application/offset+octet-stream";
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_NAME = 1_000;

    @Inject
    transient UploadDesk desk;

    @Inject
    transient DraftDesk drafts;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader(RESUMABLE, VERSION);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Tus-Version", VERSION);
            response.setHeader("Tus-Extension", "creation,termination");
            response.setHeader("Tus-Max-Size", Long.toString(drafts.maxMegabytes() * 1024L * 1024L));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!VERSION.equals(request.getHeader(RESUMABLE))) {
            response.setHeader("Tus-Version", VERSION);
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
        } else {
            answer(request, response, actor.get());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Actor sender) throws IOException {
        AddressParts address = AddressParts.of(request);
        String id = address.text(0);
        if (address.count() > 1) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (request.getMethod()) {
            case "POST" -> create(request, response, sender);
            case "HEAD" -> tell(id, response, sender);
            case "PATCH" -> append(id, request, response, sender);
            case "DELETE" -> {
                desk.cancel(id, sender);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void create(HttpServletRequest request, HttpServletResponse response, Actor sender) throws IOException {
        OptionalLong length = number(request.getHeader(LENGTH));
        Map<String, String> said = UploadMetadata.of(request.getHeader("Upload-Metadata"));
        String name = said.getOrDefault("nama", "");
        if (length.isEmpty() || name.length() > LONGEST_NAME) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<Sop> sop = drafts.draft(said.getOrDefault("draf", ""), sender)
                .map(FilingDraft::sop)
                .flatMap(drafts::sop);
        if (sop.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PaperKind kind = GuessedKind.meant(sop.get(), said.getOrDefault("jenis", ""), name);
        Begun begun = desk.begin(
                new FileUpload(
                        said.get("draf"),
                        kind.code(),
                        said.getOrDefault("ganti", ""),
                        name,
                        said.getOrDefault("tipe", ""),
                        length.getAsLong()),
                sender);
        if (begun instanceof Begun.Awaited awaited) {
            response.setHeader("Location", request.getContextPath() + "/unggah/" + awaited.id());
            response.setStatus(HttpServletResponse.SC_CREATED);
        } else {
            response.setStatus(status(((Begun.NotAwaited) begun).ground()));
        }
    }

    private static int status(Ground ground) {
        return ground.refusal() == Refusal.FILE_TOO_LARGE
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : UNPROCESSABLE;
    }

    private void tell(String id, HttpServletResponse response, Actor sender) throws IOException {
        Optional<FileUpload> upload = desk.find(id, sender);
        if (upload.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(OFFSET, Long.toString(desk.offset(id, sender).orElse(0)));
        response.setHeader(LENGTH, Long.toString(upload.get().length()));
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private void append(String id, HttpServletRequest request, HttpServletResponse response, Actor sender)
            throws IOException {
        Optional<FileUpload> upload = desk.find(id, sender);
        OptionalLong from = number(request.getHeader(OFFSET));
        if (!isChunk(request)) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (upload.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (from.isEmpty() || !from.equals(desk.offset(id, sender))) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } else if (request.getContentLengthLong() > upload.get().length() - from.getAsLong()) {
            desk.cancel(id, sender);
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            OptionalLong there = desk.append(id, upload.get(), request.getInputStream(), from.getAsLong(), sender);
            there.ifPresent(offset -> response.setHeader(OFFSET, Long.toString(offset)));
            response.setStatus(
                    there.isPresent()
                            ? HttpServletResponse.SC_NO_CONTENT
                            : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** The server adds the charset of the module to the type. */
    private static boolean isChunk(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.split(";", 2)[0].strip().equals(CHUNK);
    }

    private static OptionalLong number(String header) {
        return header != null && header.matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(header))
                : OptionalLong.empty();
    }
}
