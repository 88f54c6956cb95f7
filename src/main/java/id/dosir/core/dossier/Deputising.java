package id.dosir.core.dossier;

import java.util.List;
import java.util.Set;

/**
 * What a person does for others and others for him, now.
 *
 * @param forOthers entries in which he is the deputy
 * @param forHim entries in which another does his work
 * @param ended posts that he held or deputised until a short while ago, so that an open form can be told why it is refused
 */
public record Deputising(List<Mandate> forOthers, List<Mandate> forHim, Set<Post> ended) {

    public static final Deputising NONE = new Deputising(List.of(), List.of(), Set.of());

    public Deputising {
        forOthers = List.copyOf(forOthers);
        forHim = List.copyOf(forHim);
        ended = Set.copyOf(ended);
    }
}
