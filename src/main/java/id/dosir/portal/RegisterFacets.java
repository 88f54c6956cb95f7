package id.dosir.portal;

import id.dosir.archive.Facet;
import id.dosir.archive.FacetValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** By what the hits of a search can be narrowed, each value with its count and the address that it leads to. */
@Named
@RequestScoped
public class RegisterFacets {

    /** Values that are seen without asking for more. */
    private static final int FEW = 6;

    @Inject
    RegisterPage page;

    @Inject
    Texts texts;

    private List<Group> groups;

    /**
     * @param name of the facet in the bundle
     * @param few values that are seen at once
     * @param more values besides
     */
    public record Group(Facet name, List<Line> few, List<Line> more) {}

    /**
     * @param label what people read
     * @param count hits that have it
     * @param chosen whether hits must have it
     * @param address of the search with it, or without it when it is chosen
     */
    public record Line(String label, long count, boolean chosen, String address) {}

    /** @return facets that have a value */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = Stream.of(Facet.values())
                    .map(this::group)
                    .filter(group -> !group.few().isEmpty())
                    .toList();
        }
        return groups;
    }

    private Group group(Facet facet) {
        List<FacetValue> values = new ArrayList<>(page.getFound().facets().getOrDefault(facet, List.of()));
        for (String chosen : page.getAsked().choice().of(facet)) {
            if (values.stream().noneMatch(value -> value.value().equals(chosen))) {
                values.add(0, new FacetValue(chosen, 0));
            }
        }
        if (facet == Facet.YEAR) {
            values.sort(Comparator.comparing(FacetValue::value).reversed());
        }
        List<Line> lines = values.stream().map(value -> line(facet, value)).toList();
        int few = lines.size() == FEW + 1 ? FEW + 1 : FEW;
        List<Line> first = lines.stream().limit(few).toList();
        List<Line> rest = lines.stream().skip(few).toList();
        // what is chosen must be seen
        return new Group(
                facet,
                Stream.concat(first.stream(), rest.stream().filter(Line::chosen))
                        .toList(),
                rest.stream().filter(line -> !line.chosen()).toList());
    }

    private Line line(Facet facet, FacetValue value) {
        return new Line(
                label(facet, value.value()),
                value.count(),
                page.getAsked().choice().has(facet, value.value()),
                page.getAsked().turned(facet, value.value()));
    }

    /** @return what is chosen, each with the address of the search without it */
    public List<Line> getChosen() {
        List<Line> chosen = new ArrayList<>();
        for (Map.Entry<Facet, Set<String>> facet :
                page.getAsked().choice().values().entrySet()) {
            facet.getValue().forEach(value -> chosen.add(line(facet.getKey(), new FacetValue(value, 0))));
        }
        return chosen;
    }

    /** @return what is chosen, by its names in the address: new words are looked for among the same dossiers */
    public List<Map.Entry<String, String>> getParameters() {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        page.getAsked().choice().each((name, value) -> parameters.add(Map.entry(name, value)));
        return parameters;
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case STAGE -> texts.get("register.stage." + value);
            case TIME -> texts.get("facet.time." + value);
            case YEAR, AGENCY, REASON -> value;
        };
    }
}
