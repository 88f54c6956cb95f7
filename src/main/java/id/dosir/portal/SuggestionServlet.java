package id.dosir.portal;

import id.dosir.archive.Facet;
import id.dosir.archive.IndexUnavailable;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.archive.Suggestion;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.desk.SearchRoom;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * {@code POST /saran}: what the text in a search box may become, each with the address it leads to. What is typed goes in the
 * body, because half a NIK has no place in an address either.
 */
@WebServlet("/saran")
public class SuggestionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;

    @Inject
    transient SearchRoom room;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Typed.text(request.getParameter("q"));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        JsonObjectBuilder answer =
                answer(typed.length() > LONGEST ? List.of() : found(typed), request.getContextPath());
        try (JsonWriter out = Json.createWriter(response.getWriter())) {
            out.writeObject(answer.build());
        }
    }

    private List<Suggestion> found(String typed) {
        try {
            return actor.isPresent() ? room.suggest(typed, actor.get()) : List.of();
        } catch (IndexUnavailable opening) {
            // the search itself says so; a suggestion that does not come is missed by nobody
            return List.of();
        }
    }

    private JsonObjectBuilder answer(List<Suggestion> found, String context) {
        JsonArrayBuilder groups = Json.createArrayBuilder();
        for (Suggestion.Kind kind : Suggestion.Kind.values()) {
            List<Suggestion> ofKind =
                    found.stream().filter(each -> each.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                JsonArrayBuilder items = Json.createArrayBuilder();
                ofKind.forEach(each -> items.add(item(each, context)));
                groups.add(Json.createObjectBuilder()
                        .add("label", texts.get("suggest." + kind))
                        .add("items", items));
            }
        }
        return Json.createObjectBuilder()
                .add("said", texts.with("suggest.said", found.size()))
                .add("groups", groups);
    }

    private JsonObjectBuilder item(Suggestion each, String context) {
        return Json.createObjectBuilder()
                .add("text", each.text())
                .add("detail", each.detail())
                .add("count", each.kind() == Suggestion.Kind.NUMBER ? "" : texts.with("suggest.count", each.count()))
                .add("address", context + address(each));
    }

    private static String address(Suggestion each) {
        SearchRequest all = new SearchRequest("", Scope.ALL, Order.RELEVANCE, 0, FacetChoice.NONE, "");
        return switch (each.kind()) {
            case NUMBER -> (OldNumber.parse(each.text()).isPresent() ? "/arsip-lama/" : "/berkas/") + each.text();
            case PERSON -> new SearchRequest(each.text(), all.scope(), all.order(), 0, all.choice(), "").address();
            case AGENCY -> all.turned(Facet.AGENCY, each.text());
        };
    }
}
