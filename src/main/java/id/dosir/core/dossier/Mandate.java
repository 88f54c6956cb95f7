package id.dosir.core.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A deputy's entry while it runs. It is asked for anew for each request, so one that has ended is simply not there.
 *
 * @param id of the entry
 * @param kind Plt., Plh. or a.n.
 * @param post acted for
 * @param title of the deputy when he acts for it
 * @param deputy who
 * @param deputyName with titles
 * @param deputyNip tells the deputy's own requests from others
 * @param named acts that the entry names: taken out for Plt., given for the others
 * @param letters codes of the SOPs whose letters may be signed; none named means all
 * @param until when it ends; for the time being when empty
 */
public record Mandate(
        long id,
        DeputyKind kind,
        Post post,
        String title,
        PersonId deputy,
        String deputyName,
        Optional<String> deputyNip,
        Set<ActName> named,
        Set<String> letters,
        Optional<Instant> until) {

    public Mandate {
        named = Set.copyOf(named);
        letters = Set.copyOf(letters);
    }

    /** @return whether the entry gives the act on dossiers of that SOP */
    public boolean covers(ActName act, String sop) {
        boolean letter = act != ActName.SIGN || letters.isEmpty() || letters.contains(sop);
        return letter && named.contains(act) != kind.namesExceptions();
    }
}
