package id.dosir.core.dossier;

import java.util.List;

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
 * @param tasks what the system asks of whom in this step, in order
 */
public record SopStep(
        int number,
        String name,
        List<Post> actors,
        String activity,
        List<String> needs,
        StandardTime time,
        String output,
        List<Task> tasks) {

    public SopStep {
        actors = List.copyOf(actors);
        needs = List.copyOf(needs);
        tasks = List.copyOf(tasks);
    }

    /**
     * @param kind what is to be done
     * @param post who does it
     */
    public record Task(TaskKind kind, Post post) {}
}
