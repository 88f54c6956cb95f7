package id.dosir.portal;

import id.dosir.desk.DraftDesk;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;

/**
 * Forms with files. One that is larger than the server lets in, or does not say how large it is (browsers do), is answered before it is read. The server's own copies of the parts
 * are deleted with the request, which REST and {@link VerificationServlet} see to themselves; left alone it keeps people's papers in its scratch folder until memory runs short.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FormParts extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "multipart/form-data";

    @Inject
    transient Texts texts;

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
        long length = request.getContentLengthLong();
        if (length < 0 || length > DraftDesk.LARGEST_FORM) {
            refuse(response);
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

    /** In plain words: a page of errors would ask for parameters, for which the server reads the whole body after all. */
    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(texts.get("rest.tooLarge"));
    }
}
