package id.dosir.portal;

import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.certificate.NikMask;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A search as its address says it, so that a link brings the same search again.
 *
 * @param text as typed, without blanks around; never null
 * @param scope {@code lingkup=semua|register}
 * @param order {@code urut=sesuai|terbaru}
 * @param first {@code mulai=}, hits to pass over
 */
public record SearchRequest(String text, Scope scope, Order order, int first) {

    static final int PAGE = 20;

    /** A longer text is no search. */
    private static final int LONGEST = 200;
    /** Nobody turns so many pages. */
    private static final int FURTHEST = 20_000;

    /** @param parameters of the request; what cannot be read is left out */
    static SearchRequest of(Map<String, String> parameters) {
        String text = parameters.getOrDefault("q", "").strip();
        return new SearchRequest(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                scope(parameters.get("lingkup")),
                order(parameters.get("urut")),
                first(parameters.getOrDefault("mulai", "0")));
    }

    static SearchRequest of(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return of(parameters);
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

    public String scopeWord() {
        return scope == Scope.REGISTER ? "register" : "semua";
    }

    public String orderWord() {
        return order == Order.NEWEST ? "terbaru" : "sesuai";
    }

    /** @return address of the search, below the context path; what goes without saying is left out */
    String address() {
        StringBuilder address = new StringBuilder("/register");
        char before = '?';
        if (!text.isEmpty()) {
            address.append(before).append("q=").append(URLEncoder.encode(text, StandardCharsets.UTF_8));
            before = '&';
        }
        if (scope != Scope.ALL) {
            address.append(before).append("lingkup=").append(scopeWord());
            before = '&';
        }
        if (order != Order.RELEVANCE) {
            address.append(before).append("urut=").append(orderWord());
            before = '&';
        }
        if (first > 0) {
            address.append(before).append("mulai=").append(first);
        }
        return address.toString();
    }

    /** @return address of the same search elsewhere; {@code semua} or {@code register} */
    public String within(String word) {
        return in(scope(word)).address();
    }

    /** @return address of the same search in another order; {@code sesuai} or {@code terbaru} */
    public String inOrder(String word) {
        return by(order(word)).address();
    }

    /** @return address of everything that this search finds in the register, as {@code csv}, {@code xlsx} or {@code pdf} */
    public String export(String form) {
        return "/ekspor/register." + form
                + (text.isEmpty() ? "" : "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
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
        return new SearchRequest(text, other, order, 0);
    }

    SearchRequest by(Order other) {
        return new SearchRequest(text, scope, other, 0);
    }

    SearchRequest from(int hit) {
        return new SearchRequest(text, scope, order, Math.max(0, hit));
    }
}
