package id.dosir.portal;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.dossier.Sop;
import id.dosir.routing.SopCatalogue;
import id.dosir.routing.TrayLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What the tray says beside its texts: words of the SOP that a dossier began with, and the office's hours. */
@Named
@RequestScoped
public class TrayWords {

    @Inject
    SopCatalogue sops;

    @Inject
    Texts texts;

    @Inject
    Appearance appearance;

    @Inject
    Clock clock;

    public String nip(TrayLine line) {
        return line.nip() == null ? null : new Nip(line.nip()).printed();
    }

    /** @return the reason in words, its code when the SOP has lost it, and the SOP's name where it asks for none */
    public String reason(TrayLine line) {
        return line.reason().equals(RevocationReason.NONE.code())
                ? sop(line).name()
                : sop(line).reason(line.reason()).map(RevocationReason::text).orElse(line.reason());
    }

    public int steps(TrayLine line) {
        return sop(line).steps().size();
    }

    /** @return the step's name, as it stands inside a sentence */
    public String step(TrayLine line) {
        String name = sop(line).step(line.step()).name();
        return name.substring(0, 1).toLowerCase(appearance.getLocale()) + name.substring(1);
    }

    private Sop sop(TrayLine line) {
        return sops.version(line.sopCode(), line.sopVersion());
    }

    /** @return such as {@code Senin, 23 November 2026, 10.24 WITA} */
    public String now() {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH.mm z", appearance.getLocale())
                .format(present());
    }

    /** @return when the office closes, or opens again */
    public String officeHours() {
        OfficeDay day = OfficeDay.at(present(), sops.calendar());
        return texts.with(
                day.key(),
                DateTimeFormatter.ofPattern(day.pattern(), appearance.getLocale())
                        .format(day.change()));
    }

    private ZonedDateTime present() {
        return clock.instant().atZone(sops.calendar().zone());
    }
}
