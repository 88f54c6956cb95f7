package id.dosir.portal;

import id.dosir.desk.DraftDesk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * Forms with files. One that is larger than the server lets in is answered before it is read. The server's own copies of the parts
 * are deleted with the request, which REST and {@link VerificationServlet} see to themselves; left alone it keeps people's papers in its scratch folder until memory runs short.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FormParts extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "multipart/form-data";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String type = request.getContentType();
        if (path.startsWith("/api/")
                || path.startsWith(VerificationServlet.PLACE)
                || type == null
                || !type.startsWith(FORM)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() > DraftDesk.LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            for (Part part : request.getParts()) {
                part.delete();
            }
        }
    }
}
