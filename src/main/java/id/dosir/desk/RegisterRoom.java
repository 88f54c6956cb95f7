package id.dosir.desk;

import id.dosir.archive.ArchiveSearch;
import id.dosir.archive.Query;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.archive.RegisterPlace;
import id.dosir.archive.RegisterStretch;
import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/**
 * The register as a whole, as far as a search finds it and the person may read it. It is read in stretches, in the order of the
 * register: the millionth line takes as much memory as the first.
 */
@ApplicationScoped
public class RegisterRoom {

    private static final int STRETCH = 1_000;

    @Inject
    ArchiveSearch search;

    @Inject
    RegisterLines lines;

    /** Where lines go, one after the other. */
    public interface Taker {
        void take(RegisterLine line) throws IOException;
    }

    /** @return how many lines the search of this text finds in the register */
    long count(String text, Actor actor) {
        return search.search(query(text, actor)).total();
    }

    private static Query query(String text, Actor actor) {
        return new Query(text, Findables.tokens(actor), Scope.REGISTER, 0, 1, Order.NEWEST);
    }

    /**
     * Hands out every line that the search of this text finds in the register; that it was read is written down before the first
     * one.
     *
     * @param text as typed into the search
     * @param form what becomes of it, such as {@code csv}
     * @throws IOException as the taker throws it: then nobody takes any more
     */
    public void each(String text, String form, Actor actor, Taker taker) throws IOException {
        Query query = query(text, actor);
        lines.note(actor, "ekspor " + form + ", " + count(text, actor) + " baris: " + NikMask.hide(text));
        RegisterPlace place = RegisterPlace.BEGINNING;
        for (RegisterStretch stretch = search.registered(query, place, STRETCH);
                !stretch.dossiers().isEmpty();
                stretch = search.registered(query, place, STRETCH)) {
            List<RegisterLine> page = lines.of(stretch.dossiers());
            for (RegisterLine line : page) {
                taker.take(line);
            }
            place = stretch.end();
        }
    }
}
