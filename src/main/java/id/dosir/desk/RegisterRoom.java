package id.dosir.desk;

import id.dosir.archive.ArchiveSearch;
import id.dosir.archive.Facet;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.archive.Query;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.archive.RegisterPlace;
import id.dosir.archive.RegisterStretch;
import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Actor;
import id.dosir.core.oldregister.OldNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register as a whole, as far as a search finds it and the person may read it. It is read in stretches, in the order of the
 * register: the millionth line takes as much memory as the first.
 */
@ApplicationScoped
public class RegisterRoom {

    private static final int STRETCH = 1_000;

    /** Of what was asked for, in the log of readings. */
    private static final int LONGEST_NOTE = 300;

    @Inject
    ArchiveSearch search;

    @Inject
    RegisterLines lines;

    @Inject
    OldArchiveRoom old;

    /** Where lines go, one after the other. */
    public interface Taker {
        void take(RegisterLine line) throws IOException;
    }

    /** @return how many lines such a search finds in the register */
    long count(String text, Map<Facet, Set<String>> chosen, Actor actor) {
        return search.count(query(text, chosen, actor));
    }

    private static Query query(String text, Map<Facet, Set<String>> chosen, Actor actor) {
        return SearchRoom.query(text, Scope.REGISTER, Order.NEWEST, 0, 1, actor).among(chosen);
    }

    /** Where entries of the old archive go, one after the other. */
    public interface OldTaker {
        void take(OldRegisterEntry entry) throws IOException;
    }

    /**
     * Hands out every line that the search of this text, narrowed by these values, finds in the register; that it was read is written down before the first
     * one.
     *
     * @param text as typed into the search
     * @param chosen values that a line must have
     * @param form what becomes of it, such as {@code csv}
     * @throws IOException as the taker throws it: then nobody takes any more
     */
    public void each(String text, Map<Facet, Set<String>> chosen, String form, Actor actor, Taker taker)
            throws IOException {
        lines(begun(text, chosen, form, actor), taker);
    }

    /** The same, and then every entry of the old archive that the search finds. */
    public void each(
            String text, Map<Facet, Set<String>> chosen, String form, Actor actor, Taker taker, OldTaker oldTaker)
            throws IOException {
        Query query = begun(text, chosen, form, actor);
        lines(query, taker);
        oldEntries(query, oldTaker);
    }

    private Query begun(String text, Map<Facet, Set<String>> chosen, String form, Actor actor) {
        Query query = search.settled(query(text, chosen, actor));
        lines.note(actor, "ekspor " + form + ", " + search.count(query) + " baris" + narrowed(text, chosen));
        return query;
    }

    private void lines(Query query, Taker taker) throws IOException {
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

    private void oldEntries(Query query, OldTaker taker) throws IOException {
        long last = 0;
        for (List<OldNumber> stretch = search.old(query, last, STRETCH);
                !stretch.isEmpty();
                stretch = search.old(query, last, STRETCH)) {
            for (OldRegisterEntry entry : old.some(stretch)) {
                taker.take(entry);
            }
            last = stretch.get(stretch.size() - 1).value();
        }
    }

    /** What was asked for, in one line without a NIK: for the title page of a book, which is about it. */
    static String asked(String text, Map<Facet, Set<String>> chosen) {
        String asked = NikMask.hide(Stream.concat(
                        Stream.of(text), new TreeMap<>(chosen).values().stream().flatMap(values -> values.stream()
                                .sorted()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; ")));
        return asked.length() > LONGEST_NOTE ? asked.substring(0, LONGEST_NOTE) + "…" : asked;
    }

    /** By what it was narrowed, without what was typed: that may be a name, and the journal never forgets. */
    static String narrowed(String text, Map<Facet, Set<String>> chosen) {
        List<String> by = new ArrayList<>();
        if (!text.isBlank()) {
            by.add("kata");
        }
        new TreeMap<>(chosen).keySet().forEach(facet -> by.add(facet.name()));
        return by.isEmpty() ? "" : ", disaring menurut " + String.join(", ", by);
    }
}
