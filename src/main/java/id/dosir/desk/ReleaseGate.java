package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.filing.Release;
import id.dosir.intake.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What each way out of the house asks before it hands over the bytes of a paper that came from outside. */
@ApplicationScoped
class ReleaseGate {

    @Inject
    Releases releases;

    @Inject
    ReleaseBook book;

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
    @Transactional
    void check(Sha256 name, String subject, Actor actor) {
        check(releases.of(name), name, subject, actor);
    }

    /** The same for a file that nobody read, and that came from outside all the same. */
    @Transactional
    void checkForeign(Sha256 name, String subject, Actor actor) {
        check(releases.ofForeign(name), name, subject, actor);
    }

    private void check(Release release, Sha256 name, String subject, Actor actor) {
        if (!release.open()) {
            book.refused(name, subject, release, actor); // by itself: whoever called is rolled back
            throw new HeldBack(release);
        }
    }
}
