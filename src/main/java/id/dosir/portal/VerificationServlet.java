package id.dosir.portal;

import id.dosir.desk.Comparison;
import id.dosir.desk.Comparison.Match;
import id.dosir.desk.PublicDesk;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * {@code POST /periksa-surat/{code}}, part {@code berkas}: holds a file against a letter, for everybody. The answer is the
 * page {@code /verifikasi} itself, so that no address can be made that claims an outcome. Nothing of the file is kept.
 */
@WebServlet(VerificationServlet.PLACE + "*")
@MultipartConfig(maxRequestSize = VerificationServlet.LARGEST_FORM, fileSizeThreshold = 64 * 1024)
public class VerificationServlet extends HttpServlet {

    static final String PLACE = "/periksa-surat/";
    static final String OUTCOME = "id.dosir.verification.outcome";
    static final String CODE = "id.dosir.verification.code";

    /** The same as for the pages' uploads (web.xml). */
    static final long LARGEST_FORM = 110_100_480;

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    /** Of a form beside its file. */
    private static final int FRAME = 4096;

    private static final int CHUNK = 64 * 1024;

    @Inject
    transient PublicDesk desk;

    @Inject
    transient VisitorLimit limit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/verifikasi");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (limit.tooMany(request.getRemoteAddr())) {
            read(request);
            response.setStatus(TOO_MANY_REQUESTS);
            show(Comparison.of(Match.BUSY), "", request, response);
            return;
        }
        String code = AddressParts.of(request).text(0);
        show(compared(code, request), code, request, response);
    }

    private Comparison compared(String code, HttpServletRequest request) throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Comparison.of(Match.EMPTY);
        }
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > desk.mostBytes() + FRAME) {
            read(request);
            return Comparison.of(Match.TOO_LARGE);
        }
        try {
            Part file = request.getPart("berkas");
            if (file == null) {
                return Comparison.of(Match.EMPTY);
            }
            try (InputStream in = file.getInputStream()) {
                return desk.compare(code, in);
            }
        } finally {
            for (Part part : request.getParts()) {
                part.delete();
            }
        }
    }

    /** Browsers show an answer only when they could send everything. It goes nowhere, and not for ever. */
    private static void read(HttpServletRequest request) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long left = LARGEST_FORM;
        InputStream in = request.getInputStream();
        for (int n = in.read(chunk); n >= 0 && left > 0; n = in.read(chunk)) {
            left -= n;
        }
    }

    private static void show(Comparison outcome, String code, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(OUTCOME, outcome);
        request.setAttribute(CODE, code);
        request.getRequestDispatcher("/WEB-INF/verifikasi/answer.xhtml").forward(new WithoutForm(request), response);
    }

    /** The page asks for parameters, for which the server would read whatever is left of the body, and be it gigabytes. */
    private static final class WithoutForm extends HttpServletRequestWrapper {

        WithoutForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
