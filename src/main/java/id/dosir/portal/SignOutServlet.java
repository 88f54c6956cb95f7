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

    @Inject
    transient SignOn signOn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signOn.end(request);
        response.sendRedirect(request.getContextPath() + SignOn.SIGN_IN);
    }
}
