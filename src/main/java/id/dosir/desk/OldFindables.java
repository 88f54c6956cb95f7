package id.dosir.desk;

import id.dosir.archive.Findable;
import id.dosir.archive.OldFindable;
import id.dosir.archive.OldRegisterEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What the search index should know of entries of the old archive: those who work here find them, and nobody else. */
@ApplicationScoped
class OldFindables {

    @Inject
    ZoneId zone;

    List<OldFindable> of(List<OldRegisterEntry> entries) {
        return entries.stream()
                .map(entry -> new OldFindable(
                        entry,
                        entry.entry().revoked().orElseThrow().atStartOfDay(zone).toInstant(),
                        Set.of(Findable.OFFICERS),
                        List.of()))
                .toList();
    }
}
