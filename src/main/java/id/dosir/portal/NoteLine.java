package id.dosir.portal;

import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Finding.Severity;
import id.dosir.core.filing.Proposal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Something that a second look at papers and form found, beside differences.
 *
 * @param code of the finding
 * @param warning whether it may be a fault
 * @param places what it is about, each page once
 */
public record NoteLine(String code, boolean warning, List<PlaceLine> places) {

    /** @param place where a statement stands */
    static NoteLine of(Finding finding, Function<Proposal, PlaceLine> place) {
        return new NoteLine(
                finding.code().name(),
                finding.severity() == Severity.WARNING,
                onePerPage(finding.statements().stream().map(place).toList()));
    }

    /** Two statements of one page are two places in it, and one for a reader. */
    private static List<PlaceLine> onePerPage(Collection<PlaceLine> places) {
        Map<String, PlaceLine> first = new LinkedHashMap<>();
        places.forEach(each -> first.putIfAbsent(each.words(), each));
        return List.copyOf(first.values());
    }
}
