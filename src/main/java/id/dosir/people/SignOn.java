package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a request tells who sends it: pages by the session that {@link #begin} marked, {@code /api} by HTTP Basic on every call. The
 * session keeps only the name; account and posts are read again each time, so a closed account, another password or an ended post counts at once and
 * nothing is lost when the next request lands on another node.
 */
@ApplicationScoped
public class SignOn implements HttpAuthenticationMechanism {

    /** Path of the sign-in page, below the context path. */
    public static final String SIGN_IN = "/masuk";

    /** Path of the page on which people keep their own account. */
    public static final String OWN_PAGE = "/akun";

    private static final String NAME = "dosir.username";
    private static final String SEAL = "dosir.seal";
    private static final String ACTOR = "dosir.actor";

    @Inject
    People people;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Door door = Door.of(request);
        Optional<SignedIn> known = door == Door.API ? basic(request) : remembered(request);
        if (known.isPresent()) {
            if (known.get().mustChange() && context.isProtected() && !isAtOwnPage(request)) {
                try {
                    door.sendTo(OWN_PAGE, request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return AuthenticationStatus.SEND_CONTINUE;
            }
            Actor actor = known.get().actor();
            request.setAttribute(ACTOR, actor);
            return context.notifyContainerAboutLogin(actor.id().value(), groups(actor));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            door.turnAway(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /**
     * Begins the stay of a person whose password was found right. The session gets a new id, so one that was planted before is worth
     * nothing.
     */
    public void begin(HttpServletRequest request, Actor actor) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(NAME, actor.id().value());
        session.setAttribute(SEAL, people.seal(actor.id().value()));
    }

    /** @return who sends this request, as he stood when it came in: nobody else needs to read it again; empty for a stranger */
    public static Optional<Actor> sender(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ACTOR));
    }

    /** Ends the stay; harmless when nobody is signed in. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<SignedIn> remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || session.getAttribute(NAME) == null
                ? Optional.empty()
                : people.signedIn((String) session.getAttribute(NAME), (String) session.getAttribute(SEAL));
    }

    /** Where a first password is changed. */
    private static boolean isAtOwnPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(OWN_PAGE) || path.equals(OWN_PAGE + ".xhtml");
    }

    private Optional<SignedIn> basic(HttpServletRequest request) {
        return BasicCredential.of(request.getHeader("Authorization"))
                .flatMap(credential -> people.byPassword(credential.username(), credential.password()))
                // a code that somebody else has seen opens only the page where it is changed
                .filter(known -> !known.mustChange());
    }

    private static Set<String> groups(Actor actor) {
        return actor.reach().stream().map(Post::code).collect(Collectors.toSet());
    }
}
