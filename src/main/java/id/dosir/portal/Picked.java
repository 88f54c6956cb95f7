package id.dosir.portal;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.desk.BulkDesk.Chosen;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tick in a list.
 *
 * @param dossier number and version, as the list showed them
 * @param nature urgency, likewise
 */
record Picked(Chosen dossier, Nature nature) {

    private static final String NATURES =
            Stream.of(Nature.values()).map(Nature::name).collect(Collectors.joining("|"));
    private static final Pattern TICK = Pattern.compile("(P-[0-9-]{9,12})@(\\d{1,18})@(" + NATURES + ")");

    /** @param values as the browser sent them, or null; what no list of ours has made is left out */
    static List<Picked> from(String[] values) {
        return values == null
                ? List.of()
                : Stream.of(values)
                        .map(TICK::matcher)
                        .filter(Matcher::matches)
                        .filter(tick -> DossierNumber.isOne(tick.group(1)))
                        .map(Picked::of)
                        .toList();
    }

    private static Picked of(Matcher tick) {
        return new Picked(
                new Chosen(new DossierNumber(tick.group(1)), Long.parseLong(tick.group(2))),
                Nature.valueOf(tick.group(3)));
    }
}
