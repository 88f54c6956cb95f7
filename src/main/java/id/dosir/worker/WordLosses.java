package id.dosir.worker;

import id.dosir.core.template.WordDraft.Lost;
import java.util.EnumMap;
import java.util.Map;

/** Keeps count of what a Word file has and a template has not. */
final class WordLosses {

    private final Map<Lost, Integer> counts = new EnumMap<>(Lost.class);

    void add(Lost kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    Map<Lost, Integer> counts() {
        return counts;
    }
}
