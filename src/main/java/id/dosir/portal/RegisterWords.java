package id.dosir.portal;

import id.dosir.archive.Findable;
import id.dosir.archive.Hit;
import id.dosir.archive.OldSource;
import id.dosir.desk.RetentionRoom;
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
    RetentionRoom retention;

    @Inject
    CurrentActor actor;

    @Inject
    Appearance appearance;

    @Inject
    ZoneId zone;

    /** @return address of what was found, below the context path; empty when nothing is left that this person may look at */
    public String address(Hit hit) {
        if (hit.destroyed()) {
            return retention.keeps(actor.get()) ? "/retensi?berkas=" + hit.number() : "";
        }
        return (hit.source().isPresent() ? "/arsip-lama/" : "/berkas/") + hit.number();
    }

    public String stage(Hit hit) {
        if (hit.destroyed()) {
            return texts.get("register.stage." + Findable.DESTROYED);
        }
        return texts.get("register.stage."
                + (hit.source().isPresent() ? "OLD" : hit.stage().name()));
    }

    /** @return where an entry of the old archive was read */
    public String source(OldSource source) {
        return texts.with("archive.source", source.fileName(), String.valueOf(source.row()));
    }

    public String tag(Hit hit) {
        if (hit.source().isPresent() || hit.destroyed()) {
            return "";
        }
        return switch (hit.stage()) {
            case REGISTERED, COMPLETED -> "ui-tag-success";
            case REJECTED -> "ui-tag-danger";
            case RETURNED -> "ui-tag-warning";
            case WITHDRAWN -> "";
            default -> "ui-tag-info";
        };
    }

    public String icon(Hit hit) {
        if (hit.source().isPresent() || hit.destroyed()) {
            return "file";
        }
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
        if (hit.source().isPresent()) {
            return texts.with("register.revoked", format(hit.openedAt(), "d MMM uuuu"));
        }
        return hit.revokedAt()
                .map(at -> texts.with("register.revoked", when(at)))
                .orElseGet(() -> texts.with("register.filed", when(hit.openedAt())));
    }

    private String when(Instant moment) {
        return format(moment, "d MMM uuuu, HH.mm");
    }

    private String format(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, appearance.getLocale()).format(moment.atZone(zone));
    }
}
