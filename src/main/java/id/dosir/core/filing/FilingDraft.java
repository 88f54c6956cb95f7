package id.dosir.core.filing;

import id.dosir.core.dossier.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A request that is being filled in.
 *
 * @param id by which it is addressed
 * @param person whose it is
 * @param sop code of the service
 * @param values what stands in each field; a field that is not there is empty
 * @param typed fields that the person wrote himself
 * @param own whether it is for the person himself
 * @param wanted kinds of paper that the person added to those asked for
 * @param savedAt when it was last changed
 */
public record FilingDraft(
        String id,
        PersonId person,
        String sop,
        Map<String, String> values,
        Set<String> typed,
        boolean own,
        Set<String> wanted,
        Instant savedAt) {

    public FilingDraft {
        values = Map.copyOf(values);
        typed = Set.copyOf(typed);
        wanted = Set.copyOf(wanted);
    }
}
