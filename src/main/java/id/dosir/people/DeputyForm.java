package id.dosir.people;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.DeputyKind;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * A deputy as somebody wants to enter him; times on the office's clock.
 *
 * @param deputy user name
 * @param kind Plt., Plh. or a.n.
 * @param post code of the post acted for
 * @param from first minute; null when not typed
 * @param until minute at which it ends; null for the time being, which only Plt. may
 * @param acts acts that the deputy may do
 * @param letters codes of SOPs whose letters he may sign; none means all
 */
public record DeputyForm(
        String deputy,
        DeputyKind kind,
        String post,
        LocalDateTime from,
        LocalDateTime until,
        Set<ActName> acts,
        Set<String> letters) {}
