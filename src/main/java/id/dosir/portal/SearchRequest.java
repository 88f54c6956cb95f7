package id.dosir.portal;

import id.dosir.archive.Facet;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.certificate.NikMask;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A search as its address says it, so that a link brings the same search again. Only what must not stand in an address, a NIK,
 * is kept elsewhere: then the address has a mark that means nothing to anybody else.
 *
 * @param text {@code q=}, as typed, without blanks around; never null
 * @param scope {@code lingkup=semua|register}
 * @param order {@code urut=sesuai|terbaru}
 * @param first {@code mulai=}, hits to pass over
 * @param choice values of facets
 * @param mark {@code pencarian=}, instead of a text that {@link HiddenSearches} keeps; empty for all others
 */
public record SearchRequest(String text, Scope scope, Order order, int first, FacetChoice choice, String mark) {

    static final int PAGE = 20;

    /** A longer text is no search. */
    private static final int LONGEST = 200;
    /** Nobody turns so many pages. */
    private static final int FURTHEST = 20_000;

    private static final int LONGEST_MARK = 40;

    /** @param parameters of the request; what cannot be read is left out */
    static SearchRequest of(Map<String, String[]> parameters) {
        Function<String, String> one = name -> {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? "" : values[0];
        };
        String text = one.apply("q").strip();
        String mark = one.apply("pencarian");
        return new SearchRequest(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                scope(one.apply("lingkup")),
                order(one.apply("urut")),
                first(one.apply("mulai")),
                FacetChoice.of(parameters),
                mark.length() > LONGEST_MARK ? "" : mark);
    }

    private static Scope scope(String word) {
        return "register".equals(word) ? Scope.REGISTER : Scope.ALL;
    }

    private static Order order(String word) {
        return "terbaru".equals(word) ? Order.NEWEST : Order.RELEVANCE;
    }

    private static int first(String number) {
        return number.matches("\\d{1,6}") ? Math.min(Integer.parseInt(number) / PAGE * PAGE, FURTHEST) : 0;
    }

    /** @return whether a NIK stands in the text: it must not stay in an address (UU 27/2022) */
    boolean holdsNik() {
        return !NikMask.hide(text).equals(text);
    }

    /** @return whether anything narrows the archive, so that it is worth keeping under a name */
    public boolean isNarrow() {
        return !text.isEmpty() || !choice.isEmpty();
    }

    public String scopeWord() {
        return scope == Scope.REGISTER ? "register" : "semua";
    }

    public String orderWord() {
        return order == Order.NEWEST ? "terbaru" : "sesuai";
    }

    /** @return chosen values, as the archive takes them */
    Map<Facet, Set<String>> chosen() {
        return choice.values();
    }

    /** @return address of the search, below the context path; what goes without saying is left out */
    String address() {
        return "/register" + parameters(true);
    }

    private String parameters(boolean all) {
        List<String> parts = new ArrayList<>();
        if (!mark.isEmpty()) {
            parts.add(part("pencarian", mark));
        } else if (!text.isEmpty()) {
            parts.add(part("q", text));
        }
        if (all && scope != Scope.ALL) {
            parts.add(part("lingkup", scopeWord()));
        }
        if (all && order != Order.RELEVANCE) {
            parts.add(part("urut", orderWord()));
        }
        choice.each((name, value) -> parts.add(part(name, value)));
        if (all && first > 0) {
            parts.add(part("mulai", String.valueOf(first)));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** @return address of the same search elsewhere; {@code semua} or {@code register} */
    public String within(String word) {
        return in(scope(word)).address();
    }

    /** @return address of the same search in another order; {@code sesuai} or {@code terbaru} */
    public String inOrder(String word) {
        return by(order(word)).address();
    }

    /** @return address of the same search with a value chosen, or no longer chosen */
    String turned(Facet facet, String value) {
        return among(choice.turned(facet, value)).address();
    }

    /** @return address of the same words without any chosen value */
    public String anyhow() {
        return among(FacetChoice.NONE).address();
    }

    /** @return address of everything that this search finds in the register, as {@code csv}, {@code xlsx} or {@code pdf} */
    public String export(String form) {
        return "/ekspor/register." + form + parameters(false);
    }

    /** @return address of the page before */
    public String back() {
        return from(first - PAGE).address();
    }

    /** @return address of the page that follows */
    public String next() {
        return from(first + PAGE).address();
    }

    SearchRequest in(Scope other) {
        return new SearchRequest(text, other, order, 0, choice, mark);
    }

    SearchRequest by(Order other) {
        return new SearchRequest(text, scope, other, 0, choice, mark);
    }

    SearchRequest among(FacetChoice other) {
        return new SearchRequest(text, scope, order, 0, other, mark);
    }

    SearchRequest from(int hit) {
        return new SearchRequest(text, scope, order, Math.max(0, hit), choice, mark);
    }

    /** @return the same with its text kept under a mark */
    SearchRequest marked(String by, String kept) {
        return new SearchRequest(kept, scope, order, first, choice, by);
    }
}
