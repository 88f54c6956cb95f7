package id.dosir.portal;

import id.dosir.core.dossier.StandardTime;
import id.dosir.routing.SopCatalogue;
import id.dosir.routing.TrayLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Clocks of steps, in the person's language; one for the tray and the dossier, so that both say the same. */
@Named
@RequestScoped
public class Clocks {

    @Inject
    SopCatalogue sops;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** @return the clock of a line, or null when the office has nothing to do there */
    public ClockFace of(TrayLine line) {
        return line.due() == null
                ? null
                : running(
                        line.since(),
                        line.due(),
                        sops.version(line.sopCode(), line.sopVersion())
                                .step(line.step())
                                .time());
    }

    /**
     * @param since when the task began
     * @param due when its time is used up
     * @param time standard time of its step
     */
    public ClockFace running(Instant since, Instant due, StandardTime time) {
        return words().running(since, due, time, clock.instant());
    }

    public ClockFace used(Duration used, StandardTime time) {
        return words().used(used, time);
    }

    /** @return such as {@code 10 m} */
    public String standard(StandardTime time) {
        return words().standard(time);
    }

    TimeWords words() {
        return new TimeWords(sops.calendar(), texts.bundle());
    }
}
