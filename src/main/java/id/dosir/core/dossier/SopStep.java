package id.dosir.core.dossier;

import java.util.List;
import java.util.Optional;

/**
 * One row of the SOP.
 *
 * @param number from 1, in order
 * @param name short, for the track on the dossier page
 * @param actors columns in which the official form draws the step
 * @param activity kegiatan, the official sentence
 * @param needs kelengkapan
 * @param time standard time
 * @param output what leaves the step
 * @param note keterangan, may be empty
 * @param tasks what the system asks of whom in this step, in order
 * @param next steps that may follow, later ones only, or {@link #END}; more than one where whoever does the step chooses
 * @param back earlier step to which work may be sent back
 */
public record SopStep(
        int number,
        String name,
        List<Post> actors,
        String activity,
        List<String> needs,
        StandardTime time,
        String output,
        String note,
        List<Task> tasks,
        List<Integer> next,
        Optional<Integer> back) {

    /** Stands among the next steps for the end of the procedure. */
    public static final int END = 0;

    public SopStep {
        actors = List.copyOf(actors);
        needs = List.copyOf(needs);
        tasks = List.copyOf(tasks);
        next = List.copyOf(next);
    }

    /** @return whether more than one way leads on, which the official form draws as a rhombus */
    public boolean decides() {
        return next.size() > 1 || back.isPresent();
    }

    /**
     * @param kind what is to be done
     * @param post who does it
     */
    public record Task(TaskKind kind, Post post) {}
}
