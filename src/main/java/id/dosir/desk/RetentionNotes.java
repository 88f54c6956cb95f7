package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the journal is told of retention, in the transaction of the act. */
@ApplicationScoped
class RetentionNotes {

    @Inject
    Journal journal;

    /**
     * @param person who did it
     * @param subject number of the dossier, or code of the destruction
     * @param what names nobody
     */
    void note(PersonId person, String subject, String what) {
        journal.note(new Entry(Kind.RETENTION, person.value(), subject, what));
    }

    /** @param what leaves the house, and names nobody */
    void download(PersonId person, DossierNumber dossier, String what) {
        journal.note(new Entry(Kind.DOWNLOAD, person.value(), dossier.value(), what));
    }

    /**
     * A dossier came back from a package: from here on the journal answers for its history, as for one that was there before it.
     *
     * @param lines of its history
     * @param seal of the last one
     */
    void takenIn(PersonId person, DossierNumber dossier, String what, int lines, String seal) {
        journal.note(new Entry(Kind.TAKEN_IN, person.value(), dossier.value(), what, lines, seal));
    }

    /** @param residue over what is left of the history */
    void destroyed(PersonId person, DossierNumber dossier, String destruction, Sha256 residue) {
        journal.note(new Entry(Kind.DESTROYED, person.value(), dossier.value(), destruction, 0, residue.hex()));
    }
}
