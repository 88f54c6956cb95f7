package id.dosir.portal;

import id.dosir.core.clock.StepClock;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.StandardTime;
import id.dosir.portal.TimeWords.Running;
import id.dosir.routing.SopCatalogue;
import id.dosir.routing.TrayLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

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
        if (line.due() == null) {
            return null;
        }
        StandardTime time = sops.version(line.sopCode(), line.sopVersion())
                .step(line.step())
                .time();
        return words().running(
                        new Running(line.since(), line.due(), Duration.ofSeconds(line.used()), line.deadline()),
                        time,
                        clock.instant());
    }

    /** @return the same for a dossier */
    public ClockFace of(StepClock running) {
        return words().running(
                        new Running(
                                running.since(),
                                running.due(),
                                running.usedBefore(),
                                running.deadline().isPresent()),
                        running.time(),
                        clock.instant());
    }

    /** @return the clock that runs now; empty when the office has nothing to do */
    public Optional<StepClock> running(Dossier dossier) {
        return StepClock.running(dossier, sops.calendar());
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
