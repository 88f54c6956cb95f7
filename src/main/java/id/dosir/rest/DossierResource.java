package id.dosir.rest;

import id.dosir.core.act.ApplicationForm;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.desk.ClosedDoors;
import id.dosir.desk.Desk;
import id.dosir.desk.ReadingRoom;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dossiers: filing and reading. */
@Path("dossiers")
@RequestScoped
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    static final String APPLICATION = "application";
    private static final String SOP = "sop";

    @Inject
    ClosedDoors doors;

    @Inject
    Desk desk;

    @Inject
    ReadingRoom room;

    @Inject
    Uploads uploads;

    @Inject
    Json json;

    @Inject
    Caller caller;

    /** What the form holds; files come in further parts. */
    @Schema(name = "Filing", description = "Files come in parts named by their kind, such as surat-permohonan")
    public record Filing(
            @Schema(description = "code of the SOP; pencabutan-sertifikat-elektronik when left out") String sop,
            ApplicationForm application) {}

    /** Files a request. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "File a request", description = "SOP step 1. The caller becomes the applicant.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Filing.class)))
    @APIResponse(
            responseCode = "201",
            description = "Filed; Location names the dossier",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "400",
            description = "The form cannot be read",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body is too large",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Fields or papers are refused; grounds tells each",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    public Response open(List<EntityPart> parts, @Context UriInfo address) throws IOException {
        ApplicationForm form = json.read(uploads.json(parts, APPLICATION), ApplicationForm.class);
        String service = uploads.word(parts, SOP).orElse(SopCatalogue.REVOCATION);
        List<EntityPart> papersOnly =
                parts.stream().filter(p -> !SOP.equals(p.getName())).toList();
        Decision decision;
        try {
            decision = uploads.enclosed(
                    papersOnly, APPLICATION, papers -> desk.open(service, form, papers, caller.actor()));
        } catch (RefusedCall e) {
            // no decision of the desk, which writes its own
            doors.refused(e.refused(), "berkas baru", ActName.OPEN, caller.actor());
            throw e;
        }
        if (decision instanceof Refused refused) {
            return Problems.of(refused);
        }
        DossierNumber number = ((Moved) decision).dossier().number();
        return Response.created(
                        address.getAbsolutePathBuilder().path(number.value()).build())
                .entity(view(number))
                .build();
    }

    /** Shows a dossier. */
    @GET
    @Path("{number}")
    @Operation(summary = "Read a dossier", description = "Reading is recorded (UU 27/2022).")
    @APIResponse(
            responseCode = "200",
            description = "The dossier",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "404",
            description = "None that the caller may read",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    public DossierView read(@PathParam("number") String number) {
        return view(Numbers.of(number));
    }

    private DossierView view(DossierNumber number) {
        return room.read(number, caller.actor()).map(DossierView::of).orElseThrow(Problems::unknownDossier);
    }
}
