package id.dosir.rest;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.ClosedDoors;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.View;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller has to do, waits for, or may look at. */
@Path("tray")
@RequestScoped
@Tag(name = "tray")
@Produces(MediaType.APPLICATION_JSON)
public class TrayResource {

    private static final int MOST = 200;
    /** A portal that shows the counter on each of its pages asks no oftener than this. */
    private static final int FRESH_SECONDS = 30;

    @Inject
    InTray tray;

    @Inject
    SopCatalogue sops;

    @Inject
    Caller caller;

    @Inject
    ClosedDoors doors;

    /** Lists a tray. */
    @GET
    @Operation(
            summary = "Read a tray",
            description =
                    "view: mine (default), waiting (filed by the caller), office (all open, for its officers); most=0"
                            + " gives the count alone, by one query: for the counter of a portal")
    @APIResponse(
            responseCode = "200",
            description = "count of the whole list, items of this page",
            content = @Content(schema = @Schema(implementation = TrayView.class)))
    public Response tray(
            @QueryParam("view") @DefaultValue("mine") String list,
            @QueryParam("first") @DefaultValue("0") int first,
            @QueryParam("most") @DefaultValue("50") int most) {
        View wanted = Arrays.stream(View.values())
                .filter(v -> v.name().equalsIgnoreCase(list))
                .findFirst()
                .orElseThrow(() -> Problems.refused(Refusal.CHOICE_INVALID, "view", ""));
        Actor actor = caller.actor();
        if (wanted == View.OFFICE && !sops.isOfficer(actor)) {
            doors.denied("api/tray", actor);
            throw Problems.refused(Refusal.WRONG_POST, "", "");
        }
        TrayView view = new TrayView(
                tray.count(wanted, actor),
                tray.lines(wanted, actor, Math.max(0, first), Math.max(0, Math.min(most, MOST))).stream()
                        .map(TrayView.Item::of)
                        .toList());
        return Response.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=" + FRESH_SECONDS)
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .build();
    }
}
