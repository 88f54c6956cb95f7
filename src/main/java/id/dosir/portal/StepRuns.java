package id.dosir.portal;

import id.dosir.core.clock.Run;
import id.dosir.core.clock.StepVisit;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.SopStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** When the clock of each step of a dossier ran and stood still, in words. */
@Named
@RequestScoped
public class StepRuns {

    @Inject
    DossierPage page;

    @Inject
    Clocks clocks;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @param name of the step
     * @param present whether it has not ended
     * @param used time in words
     * @param of the standard in words
     * @param runs in order
     */
    public record Visit(String name, boolean present, String used, String of, List<Stretch> runs) {}

    /**
     * @param ran whether the clock ran
     * @param from when, in words
     * @param until likewise, or that it lasts
     */
    public record Stretch(boolean ran, String from, String until) {}

    /** @return newest first */
    public List<Visit> getVisits() {
        List<Visit> visits = new ArrayList<>();
        StepVisit.of(page.getDossier()).forEach(visit -> visits.add(visit(page.getDossier(), visit)));
        Collections.reverse(visits);
        return visits;
    }

    private Visit visit(Dossier dossier, StepVisit visit) {
        SopStep step = dossier.sop().step(visit.step());
        TimeWords words = clocks.words();
        return new Visit(
                step.name(),
                visit.ended().isEmpty(),
                words.words(visit.used(words.calendar(), step.time(), clock.instant()), step.time()),
                texts.get("clock.of", words.standard(step.time())),
                visit.runs().stream().map(this::stretch).toList());
    }

    private Stretch stretch(Run run) {
        return new Stretch(
                run.ran(),
                moments.full(run.from()),
                run.until().map(until -> moments.after(run.from(), until)).orElseGet(() -> texts.get("stepClock.now")));
    }
}
