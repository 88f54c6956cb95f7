package id.dosir.portal;

import id.dosir.archive.Facet;
import id.dosir.archive.Findable;
import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Stage;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Values of facets that somebody chose, each under its name in the address.
 *
 * @param values without empty sets
 */
record FacetChoice(Map<Facet, Set<String>> values) {

    static final FacetChoice NONE = new FacetChoice(Map.of());

    private static final Map<Facet, String> NAMES = new EnumMap<>(Map.of(
            Facet.YEAR, "tahun",
            Facet.AGENCY, "instansi",
            Facet.REASON, "alasan",
            Facet.STAGE, "tahap",
            Facet.TIME, "waktu"));

    private static final Set<String> STAGES =
            Stream.of(Stage.Name.values()).map(Stage.Name::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TIMES = Set.of(Findable.IN_TIME, Findable.LATE);
    private static final int LONGEST = 200;
    private static final int MOST = 20;

    /** @param parameters of a request; what is no value of a facet is left out */
    static FacetChoice of(Map<String, String[]> parameters) {
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        NAMES.forEach((facet, name) -> {
            Set<String> chosen = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .map(String::strip)
                    .filter(value -> isOne(facet, value))
                    .limit(MOST)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!chosen.isEmpty()) {
                values.put(facet, chosen);
            }
        });
        return values.isEmpty() ? NONE : new FacetChoice(values);
    }

    private static boolean isOne(Facet facet, String value) {
        return switch (facet) {
            case YEAR -> value.matches("\\d{4}");
            case STAGE -> STAGES.contains(value);
            case TIME -> TIMES.contains(value);
            case AGENCY, REASON -> !value.isEmpty()
                    && value.length() <= LONGEST
                    && NikMask.hide(value).equals(value);
        };
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean has(Facet facet, String value) {
        return of(facet).contains(value);
    }

    Set<String> of(Facet facet) {
        return Collections.unmodifiableSet(values.getOrDefault(facet, Set.of()));
    }

    /** @return the same with a value chosen, or no longer chosen */
    FacetChoice turned(Facet facet, String value) {
        Map<Facet, Set<String>> turned = new EnumMap<>(Facet.class);
        turned.putAll(values);
        Set<String> chosen = new LinkedHashSet<>(of(facet));
        if (!chosen.remove(value)) {
            chosen.add(value);
        }
        if (chosen.isEmpty()) {
            turned.remove(facet);
        } else {
            turned.put(facet, chosen);
        }
        return turned.isEmpty() ? NONE : new FacetChoice(turned);
    }

    /** @param part takes the name in the address and the value */
    void each(BiConsumer<String, String> part) {
        values.forEach((facet, chosen) -> chosen.forEach(value -> part.accept(NAMES.get(facet), value)));
    }
}
