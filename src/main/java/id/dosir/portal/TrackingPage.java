package id.dosir.portal;

import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Tracked;
import id.dosir.desk.TrackingDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /lacak/{code}}, where a receipt's QR leads; open to everybody. Without a code it asks for one. */
@Named
@RequestScoped
public class TrackingPage {

    @Inject
    @Param(pathIndex = 0)
    String path;

    @Inject
    @Param(name = "kode")
    String typed;

    @Inject
    TrackingDesk desk;

    @Inject
    PublicAnswer answer;

    @Inject
    Texts texts;

    private Optional<Tracked> found = Optional.empty();
    private boolean refused;

    /** Looks the code up. */
    public void open() {
        answer.guard();
        refused = !getCode().isEmpty() && answer.isTooMany();
        if (!refused) {
            found = desk.find(getCode());
            if (isUnknown()) {
                Faces.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    /** @return the code as it was given; empty when none was */
    public String getCode() {
        String given = path != null ? path : typed;
        return given == null ? "" : given.strip();
    }

    /** @return whether a code was given that is none of a receipt; the same for every cause */
    public boolean isUnknown() {
        return found.isEmpty() && !refused && !getCode().isEmpty();
    }

    public boolean isRefused() {
        return refused;
    }

    /** @return the request, or null */
    public Tracked getRequest() {
        return found.orElse(null);
    }

    /** @return where it is, in words; posts, never people */
    public String getStage() {
        Tracked request = found.orElseThrow();
        return texts.get(
                "stage." + request.stage().name(),
                request.waitsFor().map(Post::code).map(texts::post).orElse(""));
    }

    /** @return what the applicant can do now, or what follows; a key of the bundle */
    public String getNext() {
        Tracked request = found.orElseThrow();
        return switch (request.stage()) {
            case RETURNED, REJECTED, WITHDRAWN, REGISTERED, COMPLETED, AWAITING_CONFIRMATION -> "track.next."
                    + request.stage();
            default -> "track.next.OFFICE";
        };
    }

    /** @return {@code good}, {@code bad} or {@code open}: what colour and sign the answer has */
    public String getTone() {
        if (found.isEmpty()) {
            return "bad";
        }
        return switch (found.get().stage()) {
            case REGISTERED, COMPLETED -> "good";
            case REJECTED, RETURNED -> "bad";
            default -> "open";
        };
    }

    public String posts(Tracked.Step step) {
        return step.posts().stream().map(Post::code).map(texts::post).collect(Collectors.joining(", "));
    }
}
