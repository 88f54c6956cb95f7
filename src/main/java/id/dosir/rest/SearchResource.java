package id.dosir.rest;

import id.dosir.archive.Query;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.SearchRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searching dossiers and the register, with the rights of the caller. */
@Path("")
@RequestScoped
@Tag(name = "search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    SearchRoom room;

    @Inject
    Caller caller;

    /** Searches all dossiers, their papers included. */
    @GET
    @Path("search")
    @Operation(
            summary = "Search dossiers and their papers",
            description =
                    "All words must be found; where fewer than 20 dossiers have them, the last one may be a beginning, and names may have typos; a phrase stands in quotation marks."
                            + " Without q: everything, newest first. order: relevance (default), newest.")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = FoundView.class)))
    public FoundView search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("order") @DefaultValue("relevance") String order,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("most") @DefaultValue("20") int most) {
        return found(q, Scope.ALL, order, first, most);
    }

    /** Searches the register of revoked certificates. */
    @GET
    @Path("register")
    @Operation(
            summary = "Search the register of revoked certificates",
            description = "As search, in the register only.")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = FoundView.class)))
    public FoundView register(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("order") @DefaultValue("relevance") String order,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("most") @DefaultValue("20") int most) {
        return found(q, Scope.REGISTER, order, first, most);
    }

    private FoundView found(String q, Scope scope, String order, int first, int most) {
        Order wanted = Arrays.stream(Order.values())
                .filter(o -> o.name().equalsIgnoreCase(order))
                .findFirst()
                .orElseThrow(() -> Problems.refused(Refusal.CHOICE_INVALID, "order", ""));
        return FoundView.of(room.search(q, scope, wanted, first, Math.min(most, Query.MOST), caller.actor()));
    }
}
