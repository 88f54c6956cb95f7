package id.dosir.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code POST /cari}: what stands in a search box, sent so that it is in no address before it is known to hold no NIK; leads to
 * the address of the search.
 */
@WebServlet("/cari")
public class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** See {@link SignOutServlet}: leaving a page is no search. */
    private static final String EVENT_OF_A_PAGE = "omnifaces.event";

    @Inject
    transient HiddenSearches hidden;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter(EVENT_OF_A_PAGE) != null) {
            return;
        }
        SearchRequest asked = SearchRequest.of(request.getParameterMap()).from(0);
        SearchRequest plain = asked.marked("", asked.text());
        response.sendRedirect(request.getContextPath() + (plain.holdsNik() ? hidden.hide(plain) : plain).address());
    }
}
