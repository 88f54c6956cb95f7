package id.dosir.archive;

import id.dosir.core.oldregister.SourcePlace;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What can be found of an entry of the old archive.
 *
 * @param entry as it was taken in
 * @param revokedAt beginning of the day on which the certificate was revoked, in the office's zone
 * @param readers who may find it, as in {@link Findable#readers()}
 * @param papers scans that were added since, with the texts of their pages
 */
public record OldFindable(OldRegisterEntry entry, Instant revokedAt, Set<String> readers, List<Findable.Paper> papers) {

    public OldFindable {
        readers = Set.copyOf(readers);
        papers = List.copyOf(papers);
    }

    /** @return how often it has changed: papers are only added */
    public long version() {
        return papers.size();
    }

    /** @return such as {@code register.xlsx, 2021, 17}, for whoever words it */
    static String words(SourcePlace source) {
        return source.row() + "|" + source.sheet() + "|" + source.fileName();
    }
}
