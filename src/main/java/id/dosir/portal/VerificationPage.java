package id.dosir.portal;

import id.dosir.desk.Comparison;
import id.dosir.desk.PublicDesk;
import id.dosir.desk.PublicLetter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /verifikasi/{code}}, where a letter's QR leads; open to everybody. Without a code it asks for one. */
@Named
@RequestScoped
public class VerificationPage {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    @Param(pathIndex = 0)
    String path;

    @Inject
    @Param(name = "kode")
    String typed;

    @Inject
    PublicDesk desk;

    @Inject
    VisitorLimit limit;

    @Inject
    Clock clock;

    private Optional<PublicLetter> letter = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private boolean refused;

    /** Looks the code up, unless {@link VerificationServlet} already held a file against it. */
    public void open() {
        comparison = Optional.ofNullable(Faces.getRequestAttribute(VerificationServlet.OUTCOME));
        refused = comparison.isEmpty()
                && !getCode().isEmpty()
                && limit.tooMany(Faces.getRequest().getRemoteAddr());
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
        Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
        if (refused) {
            Faces.getResponse().setStatus(TOO_MANY_REQUESTS);
        } else {
            letter = comparison.flatMap(Comparison::letter).or(() -> desk.find(getCode()));
            if (isUnknown()) {
                Faces.getResponse().setStatus(NOT_FOUND);
            }
        }
    }

    /** @return the code as it was given; empty when none was */
    public String getCode() {
        String forwarded = Faces.getRequestAttribute(VerificationServlet.CODE);
        String given = forwarded != null ? forwarded : path != null ? path : typed;
        return given == null ? "" : given.strip();
    }

    /** @return whether a code was given that is none of a signed letter; the same for every cause */
    public boolean isUnknown() {
        return letter.isEmpty()
                && comparison.isEmpty()
                && !refused
                && !getCode().isEmpty();
    }

    /** @return whether there is anything to tell beside the question */
    public boolean isAnswered() {
        return refused || isUnknown() || letter.isPresent() || comparison.isPresent();
    }

    public boolean isRefused() {
        return refused;
    }

    /** @return the letter, or null */
    public PublicLetter getLetter() {
        return letter.orElse(null);
    }

    /** @return how the file compares; empty when none was sent */
    public String getMatch() {
        return comparison.map(c -> c.match().name()).orElse("");
    }

    /** @return {@code good}, {@code bad} or {@code open}: what colour and sign the outcome has */
    public String getTone() {
        if (comparison.isPresent()) {
            return switch (comparison.get().match()) {
                case IDENTICAL -> isInForce() ? "good" : "bad";
                case BUSY, EMPTY, TOO_LARGE -> "open";
                default -> "bad";
            };
        }
        return letter.isEmpty() ? "bad" : isInForce() ? "open" : "bad";
    }

    private boolean isInForce() {
        return letter.filter(l -> l.status() == PublicLetter.Status.IN_FORCE).isPresent();
    }

    public Instant getNow() {
        return clock.instant();
    }

    public long getMostBytes() {
        return desk.mostBytes();
    }

    public long getMostMegabytes() {
        return desk.mostBytes() >> 20;
    }
}
