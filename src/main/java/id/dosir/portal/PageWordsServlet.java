package id.dosir.portal;

import id.dosir.core.document.PageWords;
import id.dosir.desk.PaperWords;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code GET /kata/{room}/{paper}/{page}}: the words of a page as {@link WordsJson} writes them, for whoever may see its picture. No
 * browser keeps them: OCR may find more a moment later, and the right may end.
 */
@WebServlet("/kata/*")
public class PageWordsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShownPapers papers;

    @Inject
    transient PaperWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        int page = address.ordinal(2, "");
        Optional<JsonObject> found = address.count() != 3 || page == 0 ? Optional.empty() : found(address, page);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] body = found.get().toString().getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", Foreign.policy(false, "application/json"));
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Optional<JsonObject> found(AddressParts address, int page) {
        Optional<PageWords> found = papers.of(address).flatMap(paper -> words.of(paper, page));
        return found.map(WordsJson::of);
    }
}
