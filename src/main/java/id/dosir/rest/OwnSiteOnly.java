package id.dosir.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * A browser that once was given the password for HTTP Basic sends it along with forms of any other site. Browsers say where
 * a request comes from (Fetch Metadata); programs say nothing and are let through.
 */
@Provider
@PreMatching
public class OwnSiteOnly implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean foreign = site == null ? origin != null && !origin.equals(own(request)) : !OWN.contains(site);
        if (foreign && !READING.contains(request.getMethod())) {
            request.abortWith(Problems.of(403, Texts.of("rest.foreignSite")));
        }
    }

    private static String own(ContainerRequestContext request) {
        var address = request.getUriInfo().getBaseUri();
        return address.getScheme() + "://" + address.getAuthority();
    }
}
