package id.dosir.rest;

import id.dosir.core.check.Difference;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.CheckDesk;
import id.dosir.desk.CheckRun;
import id.dosir.desk.ClosedDoors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks of the archive, for administrator and records officer; {@code dosir.jar check} asks here. */
@Path("checks")
@RequestScoped
@Tag(name = "checks")
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    private static final int RUNS = 20;
    private static final int MOST = 1_000;

    @Inject
    CheckDesk desk;

    @Inject
    Caller caller;

    @Inject
    ClosedDoors doors;

    /** Begins a check. */
    @POST
    @Operation(
            summary = "Check the archive now",
            description = "Begins a check in the background; while one is under way, that one is told instead.")
    @APIResponse(
            responseCode = "202",
            description = "The check that is under way",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public Response run() {
        return Response.accepted(CheckView.of(desk.run(keeper()).orElseThrow())).build();
    }

    /** Lists the last checks. */
    @GET
    @Operation(summary = "List the last checks", description = "Newest first.")
    public List<CheckView> runs() {
        return desk.runs(RUNS, keeper()).stream().map(CheckView::of).toList();
    }

    /** Tells one check. */
    @GET
    @Path("{id}")
    @Operation(summary = "Read a check", description = "Also while it is under way.")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = CheckView.class)))
    public CheckView run(@PathParam("id") long id) {
        return CheckView.of(found(id));
    }

    /** Lists what a check found. */
    @GET
    @Path("{id}/differences")
    @Operation(
            summary = "Read the differences that a check found",
            description = "above: how many to pass over; at most 1000 are given at once")
    public List<Difference> differences(@PathParam("id") long id, @QueryParam("above") @DefaultValue("0") int above) {
        return desk.differences(found(id).id(), Math.max(0, above), MOST, keeper());
    }

    /** The same in words, one difference in a line. */
    @GET
    @Path("{id}/differences.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "Read the differences in words", description = "One in a line; above as for differences.")
    public String words(@PathParam("id") long id, @QueryParam("above") @DefaultValue("0") int above) {
        return differences(id, above).stream()
                .map(d -> Texts.of("rest.check.line", d.subject(), Texts.of("check.finding." + d.finding()), d.detail())
                        .strip())
                .collect(Collectors.joining("\n"));
    }

    private CheckRun found(long id) {
        return desk.find(id, keeper()).orElseThrow(() -> Problems.refused(Refusal.NUMBER_UNKNOWN, "", ""));
    }

    private Actor keeper() {
        Actor actor = caller.actor();
        if (!CheckDesk.mayRead(actor)) {
            doors.denied("api/checks", actor);
            throw Problems.refused(Refusal.WRONG_POST, "", "");
        }
        return actor;
    }
}
