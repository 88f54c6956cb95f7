package id.dosir.core.filing;

import java.util.ArrayList;
import java.util.List;

/** What papers say that came one after the other: a better copy, or a corrected form, takes the place of what the earlier one said. */
public final class LatestStatements {

    private LatestStatements() {}

    /**
     * @param byMoment statements of the papers that came together, the earliest first
     * @return all of them but those about a field of which a later paper of the same kind says something
     */
    public static List<Proposal> of(List<List<Proposal>> byMoment) {
        List<Proposal> latest = new ArrayList<>();
        for (List<Proposal> came : byMoment) {
            latest.removeIf(earlier -> came.stream().anyMatch(later -> replaces(later, earlier)));
            latest.addAll(came);
        }
        return List.copyOf(latest);
    }

    private static boolean replaces(Proposal later, Proposal earlier) {
        return later.field().equals(earlier.field())
                && later.source().kind().equals(earlier.source().kind());
    }
}
