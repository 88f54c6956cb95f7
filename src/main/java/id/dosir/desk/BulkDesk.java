package id.dosir.desk;

import id.dosir.core.act.Act;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One act on each of several dossiers, each in a transaction of its own: what is refused for one dossier stops no other.
 */
@ApplicationScoped
public class BulkDesk {

    /** More are no selection that anyone looked at. */
    public static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(BulkDesk.class);

    @Inject
    Desk desk;

    /**
     * A dossier as the person saw it.
     *
     * @param number of the dossier
     * @param seen its version in the list: whoever was outrun is told so, and a second click does nothing twice
     */
    public record Chosen(DossierNumber number, long seen) {}

    /**
     * What came of one dossier.
     *
     * @param number of the dossier
     * @param decision empty when the machine failed; the log has the reason
     */
    public record Outcome(DossierNumber number, Optional<Decision> decision) {

        public boolean done() {
            return decision.filter(Decision.Moved.class::isInstance).isPresent();
        }
    }

    /**
     * @param faults of the act's own content: then nothing was done at all
     * @param outcomes of each dossier, in the order in which they were chosen
     */
    public record Result(List<Ground> faults, List<Outcome> outcomes) {

        public long done() {
            return outcomes.stream().filter(Outcome::done).count();
        }

        public List<Outcome> refused() {
            return outcomes.stream().filter(outcome -> !outcome.done()).toList();
        }
    }

    /**
     * @param chosen at most {@value #MOST}; a dossier that is named twice counts once
     * @param act of each; what it carries itself is looked at before the first is done
     */
    public Result perform(List<Chosen> chosen, Function<DossierNumber, Act> act, Actor actor) {
        Map<DossierNumber, Chosen> each = new LinkedHashMap<>();
        chosen.stream().limit(MOST).forEach(one -> each.putIfAbsent(one.number(), one));
        List<Ground> faults = each.keySet().stream()
                .flatMap(number -> act.apply(number).faults(desk.now(actor)).stream())
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            return new Result(faults, List.of());
        }
        List<Outcome> outcomes = new ArrayList<>();
        each.forEach((number, one) -> outcomes.add(new Outcome(number, decision(one, act.apply(number), actor))));
        return new Result(List.of(), outcomes);
    }

    private Optional<Decision> decision(Chosen one, Act act, Actor actor) {
        try {
            return Optional.of(desk.perform(one.number(), act, OptionalLong.of(one.seen()), actor));
        } catch (RuntimeException e) {
            // what was done before is done: the person has to see it, together with this one
            LOG.error("bulk: {} on {} failed", act.name(), one.number(), e);
            return Optional.empty();
        }
    }
}
