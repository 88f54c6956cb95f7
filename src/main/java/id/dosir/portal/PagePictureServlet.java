package id.dosir.portal;

import id.dosir.desk.PagePictures;
import id.dosir.desk.PagePictures.Width;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /gambar/{room}/{paper}/{page}?lebar=thumb|page|large}: a page as JPEG. The bytes behind an address never change, so the
 * person's browser may keep them, but it asks each time whether the person may still see them.
 */
@WebServlet("/gambar/*")
public class PagePictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Width> WIDTHS =
            Map.of("thumb", Width.THUMB, "page", Width.PAGE, "large", Width.LARGE);

    @Inject
    transient PagePictures pictures;

    @Inject
    transient ShownPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        Optional<Width> width = width(request.getParameter("lebar"));
        int page = address.ordinal(2, "");
        if (address.count() != 3 || width.isEmpty() || page == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Path> picture = papers.of(address).flatMap(paper -> pictures.picture(paper, page, width.get()));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + address.text(1) + "-" + page + "-" + width.get() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", Foreign.policy(false, "image/jpeg"));
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLengthLong(Files.size(picture.get()));
        Files.copy(picture.get(), response.getOutputStream());
    }

    private static Optional<Width> width(String wanted) {
        return Optional.ofNullable(WIDTHS.get(wanted == null ? "page" : wanted));
    }
}
