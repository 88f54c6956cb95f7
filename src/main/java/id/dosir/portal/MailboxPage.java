package id.dosir.portal;

import id.dosir.desk.MailboxDesk;
import id.dosir.desk.MailboxLink;
import id.dosir.desk.MailboxLink.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /bukti-surel/{token}}, where the link in a mail leads; open to everybody. To look proves nothing, because programs follow links
 * in mails: only the button does.
 */
@Named
@RequestScoped
public class MailboxPage {

    @Inject
    @Param(pathIndex = 0)
    String token;

    @Inject
    MailboxDesk desk;

    @Inject
    PublicAnswer answer;

    private Optional<MailboxLink> link = Optional.empty();
    private boolean refused;

    /** Looks the link up; the press of the button comes as a POST and is led back here. */
    public void open() {
        answer.guard();
        refused = answer.isTooMany();
        if (refused) {
            return;
        }
        if ("POST".equals(Faces.getRequest().getMethod())) {
            if (desk.prove(token).isPresent()) {
                // a token that is known has no sign that an address would need to hide
                Faces.redirect("bukti-surel/%s", token);
                return;
            }
        } else {
            link = desk.look(token);
        }
        if (link.isEmpty()) {
            Faces.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public boolean isRefused() {
        return refused;
    }

    public String getToken() {
        return token;
    }

    /** @return the link, or null when it is none */
    public MailboxLink getLink() {
        return link.orElse(null);
    }

    /** @return name of the outcome, as the texts have it */
    public String getOutcome() {
        return refused
                ? "REFUSED"
                : link.map(MailboxLink::state).map(State::name).orElse("UNKNOWN");
    }

    /** @return {@code good}, {@code bad} or {@code open} */
    public String getTone() {
        return switch (getOutcome()) {
            case "OPEN" -> "open";
            case "PROVEN" -> "good";
            default -> "bad";
        };
    }

    /** @return when the mailbox was proven, or until when the link is good; null when neither is known */
    public Instant getAt() {
        return link.flatMap(MailboxLink::at).orElse(null);
    }
}
