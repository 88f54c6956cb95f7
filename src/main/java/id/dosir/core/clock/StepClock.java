package id.dosir.core.clock;

import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The running clock of a dossier.
 *
 * @param visit stay in the present step, running now
 * @param time standard time of the step
 * @param deadline that a superior set when he passed the dossier on; it comes before the standard time
 * @param calendar of the office
 */
public record StepClock(StepVisit visit, StandardTime time, Optional<Instant> deadline, WorkCalendar calendar) {

    /** @return the clock that runs; empty when the applicant has to act, or nobody */
    public static Optional<StepClock> running(Dossier dossier, WorkCalendar calendar) {
        return dossier.waitsFor()
                .flatMap(post -> StepVisit.present(dossier))
                .map(visit -> new StepClock(
                        visit,
                        dossier.sop().step(visit.step()).time(),
                        dossier.mainSlip().flatMap(Disposition::due),
                        calendar));
    }

    /** @return since when it has been running without a pause */
    public Instant since() {
        return visit.last().from();
    }

    /** @return when the time is used up; before {@link #since} if that was so already when the clock stood still */
    public Instant due() {
        return deadline.orElseGet(() -> visit.due(calendar, time).orElseThrow());
    }

    /** @return time used before {@link #since} */
    public Duration usedBefore() {
        return visit.used(calendar, time, since());
    }

    /**
     * When a share of the time is used.
     *
     * @param percent 100 for all of it; more for a share beyond the end
     */
    public Instant at(int percent) {
        Duration used = usedBefore();
        Duration total = used.plus(calendar.span(since(), due(), time));
        if (percent == 100) {
            return due();
        }
        if (percent > 100) {
            return calendar.after(due(), total.multipliedBy(percent - 100).dividedBy(100), time);
        }
        Duration share = total.multipliedBy(percent).dividedBy(100).minus(used);
        return share.isNegative() || share.isZero() ? since() : calendar.after(since(), share, time);
    }
}
