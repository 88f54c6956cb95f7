package id.dosir.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * An address that hides dots or slashes behind percent signs leads nowhere: the container would resolve it to another page, while
 * whoever reads the address (a proxy, a log) sees the one that was written. No link of Dosir needs them.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PlainAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern HIDDEN = Pattern.compile("(?i)%2[ef]|%5c|/\\.\\.?(/|$)");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HIDDEN.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
