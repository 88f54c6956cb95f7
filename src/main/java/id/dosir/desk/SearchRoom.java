package id.dosir.desk;

import id.dosir.archive.ArchiveSearch;
import id.dosir.archive.ArchiveSuggestions;
import id.dosir.archive.Facet;
import id.dosir.archive.Found;
import id.dosir.archive.Query;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.archive.Suggestion;
import id.dosir.core.dossier.Actor;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One search box over dossiers and register; nobody finds, nor counts, nor is offered, what he may not read. Who looks for a NIK is
 * written down, and what he found (UU 27/2022, art. 31); what he typed is not.
 */
@ApplicationScoped
public class SearchRoom {

    /** Dossiers of a page of hits that a row of the journal names. */
    private static final int MOST_NAMED = 20;

    @Inject
    ArchiveSearch search;

    @Inject
    ArchiveSuggestions suggestions;

    @Inject
    Journal journal;

    /**
     * Looks for words alone: what looks like a NIK finds nobody, since it may have come in an address.
     *
     * @param text as typed
     * @param scope everything, or the register only
     * @param order of the hits
     * @param first hits to pass over, from 0
     * @param most hits to give
     * @param actor who asks
     */
    public Found search(String text, Scope scope, Order order, int first, int most, Actor actor) {
        return search.search(query(text, scope, order, first, most, actor).alsoByNik(false));
    }

    /**
     * The same with facets counted, and for officers by NIK.
     *
     * @param chosen values that a hit must have
     */
    public Found search(
            String text, Scope scope, Map<Facet, Set<String>> chosen, Order order, int first, int most, Actor actor) {
        Query query =
                query(text, scope, order, first, most, actor).among(chosen).withCounts();
        Found found = search.search(query);
        if (query.asksForNik()) {
            journal.noteAlone(new Entry(Kind.SEARCH, actor.id().value(), "pencarian", byNik(found)));
        }
        return found;
    }

    /** How many and which, as far as they fit: the numbers say whose dossiers were found. */
    private static String byNik(Found found) {
        String which = found.hits().stream()
                .limit(MOST_NAMED)
                .map(hit -> hit.number().value())
                .collect(Collectors.joining(", "));
        return "NIK, " + found.total() + " hasil" + (which.isEmpty() ? "" : ": " + which);
    }

    /**
     * @param text as typed so far
     * @return numbers, people and agencies that it may become
     */
    public List<Suggestion> suggest(String text, Actor actor) {
        return suggestions.of(text, Findables.tokens(actor));
    }

    static Query query(String text, Scope scope, Order order, int first, int most, Actor actor) {
        return new Query(text, Findables.tokens(actor), scope, first, most, order)
                .alsoByNik(Findables.isOfficer(actor));
    }
}
