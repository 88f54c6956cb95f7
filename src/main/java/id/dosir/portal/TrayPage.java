package id.dosir.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** {@code /}: placeholder until the work list is connected; shows an empty tray. */
@Named
@RequestScoped
public class TrayPage {

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    Appearance appearance;

    public List<String> getLines() {
        return List.of();
    }

    public String getNow() {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH.mm z", appearance.getLocale())
                .format(ZonedDateTime.now(clock.withZone(zone)));
    }
}
