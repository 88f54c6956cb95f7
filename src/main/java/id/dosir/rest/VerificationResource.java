package id.dosir.rest;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.AnchorDesk;
import id.dosir.desk.CheckDesk;
import id.dosir.desk.ClosedDoors;
import id.dosir.desk.VerifyDesk;
import id.dosir.desk.VerifyRun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Verifications of the journal, for administrator and records officer; {@code dosir.jar verify} asks here. */
@Path("verifications")
@RequestScoped
@Tag(name = "verifications")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    @Inject
    VerifyDesk desk;

    @Inject
    AnchorDesk anchors;

    @Inject
    Caller caller;

    @Inject
    ClosedDoors doors;

    /** Begins a verification. */
    @POST
    @Operation(
            summary = "Verify the journal now",
            description = "Begins a verification in the background; while one is under way, that one is told instead.")
    @APIResponse(
            responseCode = "202",
            description = "The verification that is under way",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    public Response run() {
        return Response.accepted(VerificationView.of(desk.run(keeper()).orElseThrow()))
                .build();
    }

    /** Tells one verification. */
    @GET
    @Path("{id}")
    @Operation(summary = "Read a verification", description = "Also while it is under way.")
    @APIResponse(
            responseCode = "200",
            description = "Found",
            content = @Content(schema = @Schema(implementation = VerificationView.class)))
    public VerificationView run(@PathParam("id") long id) {
        return VerificationView.of(found(id));
    }

    /** The same in words, one sentence in a line. */
    @GET
    @Path("{id}/breaches.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "Read what a verification found, in words", description = "One sentence in a line.")
    public String words(@PathParam("id") long id) {
        return found(id).breaches().stream()
                .map(breach -> Texts.of("verify.breach." + breach.kind(), breach.place(), breach.detail()))
                .collect(Collectors.joining("\n"));
    }

    /** Writes an anchor now. */
    @POST
    @Path("anchors")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(summary = "Write an anchor now", description = "Answers with its line in the file of anchors.")
    public String anchor() {
        return anchors.anchor(keeper()).orElseThrow().line();
    }

    private VerifyRun found(long id) {
        return desk.find(id, keeper()).orElseThrow(() -> Problems.refused(Refusal.NUMBER_UNKNOWN, "", ""));
    }

    private Actor keeper() {
        Actor actor = caller.actor();
        if (!CheckDesk.mayRead(actor)) {
            doors.denied("api/verifications", actor);
            throw Problems.refused(Refusal.WRONG_POST, "", "");
        }
        return actor;
    }
}
