package id.dosir.portal;

import id.dosir.archive.Hit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How a hit is dressed: colour and icon of its tag, and the date that matters. */
@Named
@RequestScoped
public class RegisterWords {

    @Inject
    Texts texts;

    @Inject
    Appearance appearance;

    @Inject
    ZoneId zone;

    public String tag(Hit hit) {
        return switch (hit.stage()) {
            case REGISTERED, COMPLETED -> "ui-tag-success";
            case REJECTED -> "ui-tag-danger";
            case RETURNED -> "ui-tag-warning";
            case WITHDRAWN -> "";
            default -> "ui-tag-info";
        };
    }

    public String icon(Hit hit) {
        return switch (hit.stage()) {
            case REGISTERED -> "shield";
            case COMPLETED -> "check";
            case REJECTED -> "x";
            case RETURNED, WITHDRAWN -> "return";
            default -> "clock";
        };
    }

    /** @return when the certificate was revoked, or else when the request was filed */
    public String moment(Hit hit) {
        return hit.revokedAt()
                .map(at -> texts.with("register.revoked", when(at)))
                .orElseGet(() -> texts.with("register.filed", when(hit.openedAt())));
    }

    private String when(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH.mm", appearance.getLocale())
                .format(moment.atZone(zone));
    }
}
