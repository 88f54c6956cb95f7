package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes down what was refused to a person, in a transaction of its own: the act's may have been rolled back. Called after it, never
 * inside. Only names of rules and fields are written, never what was typed.
 */
@ApplicationScoped
class Refusals {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{0,39}");

    @Inject
    Journal journal;

    /**
     * @param subject number of the dossier, or what else was asked for
     * @param act what was refused
     * @return the same decision
     */
    Decision noted(Decision decision, String subject, String act, Actor actor) {
        if (decision instanceof Decision.Refused refused) {
            noted(refused.grounds(), subject, act, actor);
        }
        return decision;
    }

    /** @return the same grounds; none means that nothing was refused */
    List<Ground> noted(List<Ground> grounds, String subject, String act, Actor actor) {
        // what the system asks BSrE in rounds is no person's wish
        if (!grounds.isEmpty() && !actor.equals(Actor.SYSTEM)) {
            String why = grounds.stream().map(Refusals::named).distinct().collect(Collectors.joining(", "));
            journal.noteAlone(new Entry(Kind.REFUSED, actor.id().value(), subject, act + ": " + why));
        }
        return grounds;
    }

    /** Whoever calls the interface may send parts under names of his own: these are no fields of ours. */
    private static String named(Ground ground) {
        return FIELD.matcher(ground.field()).matches()
                ? ground.refusal().name() + " (" + ground.field() + ")"
                : ground.refusal().name();
    }
}
