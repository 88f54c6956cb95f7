package id.dosir.core.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may know of a request who holds its receipt: where it is, since when, and which post it waits for. Has no room for a
 * name, an agency, a number of a person or words that somebody wrote.
 *
 * @param number of the dossier
 * @param service name of the SOP
 * @param openedAt when it was filed
 * @param stage where it is
 * @param since since when
 * @param waitsFor post that has to act; empty when the applicant has, or nobody
 * @param steps of its SOP, in order
 */
public record Tracked(
        DossierNumber number,
        String service,
        Instant openedAt,
        Stage.Name stage,
        Instant since,
        Optional<Post> waitsFor,
        List<Step> steps) {

    public Tracked {
        steps = List.copyOf(steps);
    }

    /** How far a step is. */
    public enum Progress {
        DONE,
        NOW,
        /** Not come to yet. */
        LATER,
        /** The request ended before it, or went another way. */
        LEFT_OUT
    }

    /**
     * @param number from 1
     * @param name short
     * @param posts that do it
     * @param progress how far it is
     * @param at when it was done, or since when it is its turn
     */
    public record Step(int number, String name, List<Post> posts, Progress progress, Optional<Instant> at) {
        public Step {
            posts = List.copyOf(posts);
        }
    }

    public static Tracked of(Dossier dossier) {
        return new Tracked(
                dossier.number(),
                dossier.sop().name(),
                dossier.openedAt(),
                dossier.stage().name(),
                dossier.stageSince(),
                dossier.waitsFor(),
                dossier.sop().steps().stream().map(step -> step(dossier, step)).toList());
    }

    private static Step step(Dossier dossier, SopStep step) {
        Progress progress = progress(dossier, step);
        Optional<Instant> at =
                switch (progress) {
                    case NOW -> Optional.of(dossier.stageSince());
                    case DONE -> last(dossier, step.number()).or(() -> Optional.of(dossier.openedAt()));
                    case LATER, LEFT_OUT -> Optional.empty();
                };
        return new Step(step.number(), step.name(), step.actors(), progress, at);
    }

    private static Progress progress(Dossier dossier, SopStep step) {
        if (step.number() == 1) {
            return Progress.DONE;
        }
        int here = dossier.stage().step();
        boolean whole = dossier.stage().name() == Stage.Name.REGISTERED
                || dossier.stage().name() == Stage.Name.COMPLETED;
        if (step.number() < here || whole) {
            return last(dossier, step.number()).isPresent() ? Progress.DONE : Progress.LEFT_OUT;
        }
        if (dossier.stage().closed()) {
            return Progress.LEFT_OUT;
        }
        return step.number() == here ? Progress.NOW : Progress.LATER;
    }

    private static Optional<Instant> last(Dossier dossier, int step) {
        return dossier.history().stream()
                .filter(line -> line.step() == step)
                .reduce((earlier, later) -> later)
                .map(HistoryLine::at);
    }
}
