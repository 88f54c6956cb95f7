package id.dosir.portal;

import id.dosir.people.SignOn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /keluar} ends the stay. A plain servlet, because it must work from a page whose view has expired; the session cookie is
 * {@code SameSite=Lax}, so no other site can sign somebody out.
 */
@WebServlet("/keluar")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * OmniFaces tells the server that a page is left by a request to the first form that has a view state, and PrimeFaces gives one to
     * every form: leaving a page is not signing out.
     */
    private static final String EVENT_OF_A_PAGE = "omnifaces.event";

    @Inject
    transient SignOn signOn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter(EVENT_OF_A_PAGE) != null) {
            return;
        }
        signOn.end(request);
        response.sendRedirect(request.getContextPath() + SignOn.SIGN_IN);
    }
}
