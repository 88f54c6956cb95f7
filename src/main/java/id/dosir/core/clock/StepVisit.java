package id.dosir.core.clock;

import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dossier's stay in one step of its SOP, read from its history. Tasks of one step share its standard time; a dossier that
 * comes back to a step later begins a new stay.
 *
 * @param step from 1
 * @param ordinal of the line of history that led there
 * @param runs in order, running and standing still by turns
 */
public record StepVisit(int step, int ordinal, List<Run> runs) {

    public StepVisit {
        runs = List.copyOf(runs);
    }

    /** @return all stays, in order; the filing itself is none */
    public static List<StepVisit> of(Dossier dossier) {
        List<HistoryLine> lines = dossier.history();
        List<StepVisit> visits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HistoryLine begins = lines.get(i);
            boolean last = i == lines.size() - 1;
            if (last && dossier.stage().closed()) {
                break;
            }
            int step = last ? dossier.stage().step() : lines.get(i + 1).step();
            Run run = new Run(
                    begins.at(),
                    last ? Optional.empty() : Optional.of(lines.get(i + 1).at()),
                    begins.after() != Stage.Name.RETURNED);
            StepVisit before = visits.isEmpty() ? null : visits.get(visits.size() - 1);
            if (before != null && before.step == step) {
                visits.set(visits.size() - 1, before.with(run));
            } else {
                visits.add(new StepVisit(step, begins.ordinal(), List.of(run)));
            }
        }
        return visits;
    }

    /** @return the stay that has not ended; empty for a closed dossier */
    public static Optional<StepVisit> present(Dossier dossier) {
        List<StepVisit> all = of(dossier);
        return all.isEmpty() || all.get(all.size() - 1).ended().isPresent()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1));
    }

    private StepVisit with(Run next) {
        List<Run> all = new ArrayList<>(runs);
        Run last = all.get(all.size() - 1);
        if (last.ran() == next.ran()) {
            all.set(all.size() - 1, new Run(last.from(), next.until(), last.ran()));
        } else {
            all.add(next);
        }
        return new StepVisit(step, ordinal, all);
    }

    public Instant began() {
        return runs.get(0).from();
    }

    public Optional<Instant> ended() {
        return runs.get(runs.size() - 1).until();
    }

    /** @return time used of the standard, without what stood still */
    public Duration used(WorkCalendar calendar, StandardTime time, Instant now) {
        return runs.stream()
                .filter(Run::ran)
                .map(r -> calendar.span(r.from(), r.end(now), time))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** @return plain time during which the clock stood still */
    public Duration stood(Instant now) {
        return runs.stream()
                .filter(r -> !r.ran())
                .map(r -> Duration.between(r.from(), r.end(now)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** @return when the standard time is used up; a clock that stood still goes on with the rest. Empty while it stands still */
    public Optional<Instant> due(WorkCalendar calendar, StandardTime time) {
        Instant due = null;
        for (Run run : runs) {
            if (run.ran()) {
                due = due == null ? calendar.due(run.from(), time) : due;
                if (run.until().map(due::isAfter).orElse(false) && run != last()) {
                    Duration rest = calendar.span(run.until().get(), due, time);
                    due = calendar.after(after(run).from(), rest, time);
                } else {
                    return Optional.of(due);
                }
            }
        }
        return Optional.empty();
    }

    /** The next run; asked only of one that is followed by a standstill. While that lasts, nothing is due. */
    private Run after(Run run) {
        int next = runs.indexOf(run) + 2;
        return next < runs.size() ? runs.get(next) : last();
    }

    Run last() {
        return runs.get(runs.size() - 1);
    }
}
