package id.dosir.desk;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where page and interface write down what they refuse by themselves; most is refused, and written down, behind them. */
@ApplicationScoped
public class ClosedDoors {

    @Inject
    Journal journal;

    @Inject
    Refusals refusals;

    /** @param place name of the page or list, never what was typed behind it */
    public void denied(String place, Actor actor) {
        journal.noteAlone(new Entry(Kind.DENIED, actor.id().value(), place, "halaman"));
    }

    /**
     * A rule refused an act before the desk could decide on it; what the desk itself refuses it has written down.
     *
     * @param subject number of the dossier, or a word for what has none yet
     */
    public void refused(Decision.Refused decision, String subject, ActName act, Actor actor) {
        refusals.noted(decision, subject, act.path(), actor);
    }
}
