package id.dosir.desk;

import id.dosir.archive.ArchiveSearch;
import id.dosir.archive.Found;
import id.dosir.archive.Query;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.dossier.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One search box over dossiers and register; nobody finds, nor counts, what he may not read. */
@ApplicationScoped
public class SearchRoom {

    @Inject
    ArchiveSearch search;

    /**
     * @param text as typed
     * @param scope everything, or the register only
     * @param order of the hits
     * @param first hits to pass over, from 0
     * @param most hits to give
     * @param actor who asks
     */
    public Found search(String text, Scope scope, Order order, int first, int most, Actor actor) {
        return search.search(new Query(text, Findables.tokens(actor), scope, first, most, order));
    }
}
