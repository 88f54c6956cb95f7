package id.dosir.rest;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.ClosedDoors;
import id.dosir.desk.ReadingRoom;
import id.dosir.desk.Sheet;
import id.dosir.intake.Received;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Acts on a dossier. */
@Path("dossiers/{number}/acts/{act}")
@RequestScoped
@Tag(name = "acts")
@Produces(MediaType.APPLICATION_JSON)
public class ActResource {

    private static final String PART = "act";

    @Inject
    Errands errands;

    @Inject
    ReadingRoom room;

    @Inject
    Uploads uploads;

    @Inject
    Json json;

    @Inject
    Caller caller;

    @Inject
    ClosedDoors doors;

    /** Does an act. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Do an act",
            description = "act: one of the names under acts of the dossier. With version, a dossier that has changed"
                    + " meanwhile is refused with 409.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            oneOf = {
                                                ActBody.Order.class,
                                                ActBody.Letter.class,
                                                ActBody.Sign.class,
                                                ActBody.Submission.class,
                                                ActBody.Work.class,
                                                ActBody.Confirmation.class,
                                                ActBody.Note.class,
                                                ActBody.Completion.class,
                                                ActBody.Bare.class
                                            })))
    @APIResponse(
            responseCode = "200",
            description = "The dossier as it is now",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body cannot be read",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Not this person's act",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such dossier or act",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not at this stage, or changed meanwhile",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Fields or papers are refused",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "503",
            description = "BSrE or the reader does not answer; nothing was done",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "504",
            description = "Nobody knows whether BSrE signed; the letter's number stays bound",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    public Response act(@PathParam("number") String number, @PathParam("act") String act, InputStream body)
            throws IOException {
        return perform(Numbers.of(number), named(act), body, List.of());
    }

    /** Does an act that brings files. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Do an act with files",
            description =
                    "For complete, record-submission (part bukti-ams), confirm-revocation"
                            + " (part bukti-pencabutan) and perform (part bukti-pelaksanaan); the body of the act is the part act.")
    public Response actWithFiles(
            @PathParam("number") String number, @PathParam("act") String act, List<EntityPart> parts)
            throws IOException {
        return perform(Numbers.of(number), named(act), uploads.json(parts, PART), parts);
    }

    private Response perform(DossierNumber number, ActName name, InputStream in, List<EntityPart> parts)
            throws IOException {
        Actor actor = caller.actor();
        Sheet sheet = room.read(number, actor).orElseThrow(Problems::unknownDossier);
        try {
            return perform(sheet, name, in, parts, actor);
        } catch (RefusedCall e) {
            // no decision of the desk, which writes its own
            doors.refused(e.refused(), number.value(), name, actor);
            throw e;
        }
    }

    private Response perform(Sheet sheet, ActName name, InputStream in, List<EntityPart> parts, Actor actor)
            throws IOException {
        ActBody body = json.read(in, ActContents.body(name));
        Function<List<Received>, Decision> errand = papers -> errands.run(sheet, name, body, papers, actor);
        // whoever is barred anyway must not keep the readers busy
        Decision decision =
                sheet.allows(name) ? uploads.enclosed(only(parts, name), PART, errand) : errand.apply(List.of());
        if (decision instanceof Refused refused) {
            return Problems.of(refused);
        }
        return Response.ok(room.read(sheet.dossier().number(), actor)
                        .map(DossierView::of)
                        .orElseThrow(Problems::unknownDossier))
                .build();
    }

    /** @return the parts, when the act takes them all */
    private static List<EntityPart> only(List<EntityPart> parts, ActName name) {
        for (EntityPart part : parts) {
            if (!PART.equals(part.getName()) && !ActContents.takes(name, part.getName())) {
                throw Problems.refused(Refusal.PAPER_KIND_UNKNOWN, part.getName(), part.getName());
            }
        }
        return parts;
    }

    private static ActName named(String act) {
        return ActName.ofPath(act)
                .filter(a -> a != ActName.OPEN && !ActContents.ON_PAGES_ONLY.contains(a))
                .orElseThrow(NotFoundException::new);
    }
}
