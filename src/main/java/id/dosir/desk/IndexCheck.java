package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.core.check.Difference;
import id.dosir.core.check.Finding;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.routing.Dossiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The search index beside the database. The index follows an act by a moment, so what seems to differ is only suspected, and
 * looked at again when everything else has been looked at.
 */
@ApplicationScoped
class IndexCheck {

    /** Suspects remembered for the second look. A lost index has more; it is told by these. */
    private static final int MOST_SUSPECTS = 10_000;

    private static final int PAGE = 500;

    @Inject
    ArchiveIndex index;

    @Inject
    Dossiers dossiers;

    @Inject
    OutboxLines outbox;

    @Inject
    ProposalBook proposals;

    /**
     * Compares what lies between two numbers.
     *
     * @param after number of a dossier, not compared itself
     * @param there versions of all that the search should find of those that follow, in order
     * @param last whether no dossier follows them: then all that the index has beyond them is left over
     * @return numbers of dossiers that seem to differ
     */
    List<String> suspects(String after, SortedMap<String, Long> there, boolean last) {
        List<String> suspects = new ArrayList<>();
        SortedMap<String, Long> unseen = new TreeMap<>(there);
        String from = after;
        String until = there.isEmpty() ? after : there.lastKey();
        for (SortedMap<String, Long> page = index.versionsAfter(from, PAGE);
                !page.isEmpty();
                page = index.versionsAfter(from, PAGE)) {
            for (var found : page.entrySet()) {
                if (!last && found.getKey().compareTo(until) > 0) {
                    break;
                }
                Long version = unseen.remove(found.getKey());
                if (version == null || found.getValue() < version) {
                    suspects.add(found.getKey());
                }
            }
            from = page.lastKey();
            if (!last && from.compareTo(until) >= 0 || suspects.size() > MOST_SUSPECTS) {
                break;
            }
        }
        suspects.addAll(unseen.keySet());
        return suspects;
    }

    /** @return what is still wrong with a suspect; empty while the index is just about to follow */
    Optional<Difference> look(String number) {
        DossierNumber dossier = new DossierNumber(number);
        boolean underWay = proposals.isUnderWay(dossier);
        // in this order: what is written in between makes the index newer, not older
        Optional<Long> there = dossiers.foundVersion(dossier);
        Optional<Long> found = index.version(dossier);
        if (underWay || proposals.isUnderWay(dossier)) {
            return Optional.empty();
        }
        if (there.isEmpty()) {
            return found.map(version -> new Difference(Finding.INDEX_LEFT, number, ""));
        }
        if (found.filter(version -> version >= there.get()).isPresent() || outbox.willIndex(dossier)) {
            return Optional.empty();
        }
        return Optional.of(
                found.isEmpty()
                        ? new Difference(Finding.INDEX_MISSING, number, "")
                        : new Difference(Finding.INDEX_BEHIND, number, found.get() + " < " + there.get()));
    }
}
