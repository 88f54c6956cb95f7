package id.dosir.portal;

import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.certificate.NikMask;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A search as its address says it, so that a link brings the same search again.
 *
 * @param text as typed, without blanks around; never null
 * @param scope {@code lingkup=semua|register}
 * @param order {@code urut=sesuai|terbaru}
 * @param first {@code mulai=}, hits to pass over
 */
record SearchRequest(String text, Scope scope, Order order, int first) {

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
                "register".equals(parameters.get("lingkup")) ? Scope.REGISTER : Scope.ALL,
                "terbaru".equals(parameters.get("urut")) ? Order.NEWEST : Order.RELEVANCE,
                first(parameters.getOrDefault("mulai", "0")));
    }

    private static int first(String number) {
        return number.matches("\\d{1,6}") ? Math.min(Integer.parseInt(number) / PAGE * PAGE, FURTHEST) : 0;
    }

    /** @return whether a NIK stands in the text: it must not stay in an address (UU 27/2022) */
    boolean holdsNik() {
        return !NikMask.hide(text).equals(text);
    }

    String scopeWord() {
        return scope == Scope.REGISTER ? "register" : "semua";
    }

    String orderWord() {
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
