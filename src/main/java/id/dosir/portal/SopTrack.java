package id.dosir.portal;

import id.dosir.core.clock.StepClock;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.SopStep;
import id.dosir.core.dossier.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a dossier's SOP with their times. */
@RequestScoped
public class SopTrack {

    @Inject
    Clocks clocks;

    @Inject
    Texts texts;

    /** @return one per step of the SOP that the dossier began with */
    public List<TrackStep> of(Dossier dossier) {
        return dossier.sop().steps().stream().map(step -> step(dossier, step)).toList();
    }

    /** @return clock of the present task, or null when the office has nothing to do */
    public ClockFace present(Dossier dossier) {
        return clocks.running(dossier).map(clocks::of).orElse(null);
    }

    /** @return when the present task's time is used up, or null */
    public Instant due(Dossier dossier) {
        return clocks.running(dossier).map(StepClock::due).orElse(null);
    }

    private TrackStep step(Dossier dossier, SopStep step) {
        String who = step.actors().stream().map(Post::code).map(texts::post).collect(Collectors.joining(", "));
        String standard = texts.get("clock.standard", clocks.standard(step.time()));
        int at = dossier.stage().step();
        boolean whole = dossier.stage().name() == Stage.Name.REGISTERED
                || dossier.stage().name() == Stage.Name.COMPLETED;
        if (step.number() == 1) {
            return new TrackStep(1, step.name(), who, "done", "", texts.get("clock.done"), 100, "");
        }
        boolean passed = step.number() < at || whole;
        if (passed && dossier.history().stream().noneMatch(line -> line.step() == step.number())) {
            return new TrackStep(step.number(), step.name(), who, "later", "", texts.get("sop.skipped"), 0, "");
        }
        if (passed) {
            return TrackStep.of(
                    step.number(),
                    step.name(),
                    who,
                    "done",
                    clocks.used(StepTimes.used(dossier, step.number(), clocks.words()), step.time()));
        }
        ClockFace present = step.number() == at ? present(dossier) : null;
        return present != null
                ? TrackStep.of(step.number(), step.name(), who, "now", present)
                : new TrackStep(
                        step.number(), step.name(), who, step.number() == at ? "now" : "later", "", standard, 0, "");
    }
}
