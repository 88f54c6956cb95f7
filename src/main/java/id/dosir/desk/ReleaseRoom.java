package id.dosir.desk;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.filing.Release;
import id.dosir.intake.Clamd;
import id.dosir.intake.Releases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which papers may not leave the house, for pages. */
@ApplicationScoped
public class ReleaseRoom {

    private static final int MOST = 20;

    @Inject
    Clamd clamd;

    @Inject
    Releases releases;

    @Inject
    ReleaseWork work;

    @Inject
    ReleaseBook book;

    /**
     * @param dossier as the reading room gave it to whoever asks
     * @return state of each of its papers
     */
    public Map<Sha256, Release> of(Dossier dossier) {
        Map<Sha256, Release> states = new HashMap<>();
        dossier.attachments().stream()
                .map(Attachment::sha256)
                .distinct()
                .forEach(name -> states.put(name, releases.of(name)));
        return states;
    }

    /** @return whether papers are scanned on this server */
    public boolean isOn() {
        return clamd.isOn();
    }

    /** @return whether the scanner did not answer when it was last asked */
    public boolean isUnreachable() {
        return work.isUnreachable();
    }

    /** @return papers in each state, in the whole archive */
    public Map<Release, Long> counts() {
        return releases.counts();
    }

    /** @return numbers of what has a dangerous paper, the newest first; none for whoever does not look after the archive */
    public List<String> infected(Actor actor) {
        return CheckDesk.mayRead(actor)
                ? releases.infected(MOST).stream()
                        .flatMap(paper -> book.holders(paper).stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}
