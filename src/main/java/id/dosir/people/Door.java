package id.dosir.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a stranger is turned away: each kind of caller understands another answer. */
enum Door {
    /** A program: 401 with a problem (RFC 9457), and no session. */
    API {
        @Override
        void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Basic realm=\"Dosir\", charset=\"UTF-8\"");
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                            + "\"refusal\":\"NOT_SIGNED_IN\"}");
        }
    },
    /** A page that sends a file: told by the status alone, since a redirect would lead the file's bytes to the sign-in page. */
    UPLOAD {
        @Override
        void turnAway(HttpServletRequest request, HttpServletResponse response) {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    },
    /** A page that asks in the background: told to go to the sign-in page in the words of Faces. */
    FACES_AJAX {
        @Override
        void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(redirect(signIn(request, true)));
        }
    },
    /** A person who opens a page, or whose stay ended while he filled one in. The pages' files have no address at all. */
    PAGE {
        @Override
        void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().endsWith(".xhtml")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(signIn(request, "POST".equals(request.getMethod())));
        }
    };

    abstract void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Sends a page's visitor to another page of the module. */
    void sendTo(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String target = request.getContextPath() + path;
        if (this == FACES_AJAX) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(redirect(target));
        } else {
            response.sendRedirect(target);
        }
    }

    private static String redirect(String target) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + target.replace("&", "&amp;") + "\"></redirect></partial-response>";
    }

    static Door of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return API;
        }
        if (request.getRequestURI().startsWith(request.getContextPath() + "/unggah")) {
            return UPLOAD;
        }
        return "partial/ajax".equals(request.getHeader("Faces-Request")) ? FACES_AJAX : PAGE;
    }

    /** @param interrupted the person was signed in and at work, so the page says that the stay has ended */
    private static String signIn(HttpServletRequest request, boolean interrupted) {
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        String back = interrupted || query == null ? wanted : wanted + "?" + query;
        StringBuilder target = new StringBuilder(request.getContextPath()).append(SignOn.SIGN_IN);
        String mark = "?";
        if (!"/".equals(back)) {
            target.append(mark).append("lanjut=").append(URLEncoder.encode(back, StandardCharsets.UTF_8));
            mark = "&";
        }
        return interrupted ? target.append(mark).append("habis=1").toString() : target.toString();
    }
}
