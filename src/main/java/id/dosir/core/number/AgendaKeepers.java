package id.dosir.core.number;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.TaskKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Who keeps the agenda of outgoing letters (decision 0018): whoever writes letters under a SOP sets numbers aside and enters what was
 * written on paper, and so does the archivist. Striking a number is the archivist's alone: he writes no letters.
 *
 * @param writers posts that draft letters
 */
public record AgendaKeepers(Set<Post> writers) {

    public AgendaKeepers {
        writers = Set.copyOf(writers);
    }

    /** @param sops under which the office works now */
    public static AgendaKeepers of(Collection<Sop> sops) {
        Set<Post> writers = new HashSet<>();
        sops.stream()
                .flatMap(sop -> sop.steps().stream())
                .flatMap(step -> step.tasks().stream())
                .filter(task -> task.kind() == TaskKind.DRAFT_LETTER)
                .forEach(task -> writers.add(task.post()));
        return new AgendaKeepers(writers);
    }

    /** @return whether he may set numbers aside and enter letters on paper, in his own post or as a deputy */
    public boolean mayEnter(Actor actor) {
        return mayStrike(actor) || writers.stream().anyMatch(actor::reaches);
    }

    /** @return whether he may strike numbers */
    public boolean mayStrike(Actor actor) {
        return actor.reaches(Post.ARCHIVIST);
    }
}
