package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.filing.Release;
import id.dosir.intake.Releases;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** What each way out of the house asks before it hands over the bytes of a paper that came from outside. */
@ApplicationScoped
class ReleaseGate {

    @Inject
    Releases releases;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** @return what is known of a paper of a dossier or of the old archive */
    @Transactional
    Release of(Sha256 name) {
        return releases.of(name);
    }

    /**
     * Lets a paper of a dossier or of the old archive out.
     *
     * @param subject number under which it stands
     * @throws HeldBack when it may not leave; that somebody asked is written down
     */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = HeldBack.class)
    void check(Sha256 name, String subject, Actor actor) {
        check(releases.of(name), name, subject, actor);
    }

    /** The same for a file that nobody read, and that came from outside all the same. */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = HeldBack.class)
    void checkForeign(Sha256 name, String subject, Actor actor) {
        check(releases.ofForeign(name), name, subject, actor);
    }

    private void check(Release release, Sha256 name, String subject, Actor actor) {
        if (!release.open()) {
            releases.begin(name, clock.instant()); // one that was there before the scanner has its turn now
            journal.note(new Entry(
                    Kind.DENIED,
                    actor.id().value(),
                    subject,
                    "kertas " + name.hex().substring(0, 12) + " ditahan: " + release));
            throw new HeldBack(release);
        }
    }
}
