package id.dosir.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** What the answers to people without an account have in common. */
@RequestScoped
class PublicAnswer {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    VisitorLimit limit;

    /** Nobody keeps the answer, finds it by a search machine, or learns its address from a link. */
    void guard() {
        HttpServletResponse response = Faces.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    /** @return whether this visit is one too many; counts it, and says so in the answer's status */
    boolean isTooMany() {
        boolean tooMany = limit.tooMany(Faces.getRequest().getRemoteAddr());
        if (tooMany) {
            Faces.getResponse().setStatus(TOO_MANY_REQUESTS);
        }
        return tooMany;
    }
}
