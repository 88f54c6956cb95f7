package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes down who stood before a page or list that is not for him; what concerns a dossier is written where dossiers are read. */
@ApplicationScoped
public class ClosedDoors {

    @Inject
    Journal journal;

    /** @param place name of the page or list, never what was typed behind it */
    public void denied(String place, Actor actor) {
        journal.noteAlone(new Entry(Kind.DENIED, actor.id().value(), place, "halaman"));
    }
}
