package id.dosir.rest;

import id.dosir.core.act.ApplicationForm;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import id.dosir.core.filing.FilingDraft;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.FileUpload;
import id.dosir.desk.ReadingRoom;
import id.dosir.desk.UploadDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests whose papers come one by one and are read in the background, for programs that bring many. */
@Path("drafts")
@RequestScoped
@Tag(name = "drafts")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    DraftDesk desk;

    @Inject
    UploadDesk uploads;

    @Inject
    ReadingRoom room;

    @Inject
    Json json;

    @Inject
    Caller caller;

    /** Begins a draft. */
    @POST
    @Operation(summary = "Begin a draft", description = "sop: code of the service; the revocation when left out.")
    @APIResponse(
            responseCode = "201",
            description = "Begun; Location names it",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such service",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    public Response begin(@QueryParam("sop") String sop, @Context UriInfo address) {
        Sop service = desk.sop(sop).orElseThrow(NotFoundException::new);
        Actor actor = caller.actor();
        FilingDraft draft = new FilingDraft(
                UUID.randomUUID().toString(),
                actor.id(),
                service.code(),
                Map.of(),
                Set.of(),
                false,
                Set.of(),
                desk.now());
        Optional<Ground> against = desk.save(draft, Set.of(), true);
        if (against.isPresent()) {
            return Problems.of(new Refused(List.of(against.get())));
        }
        return Response.created(
                        address.getAbsolutePathBuilder().path(draft.id()).build())
                .entity(DraftView.of(draft, List.of()))
                .build();
    }

    /** Takes papers in; reading them goes on after the answer. */
    @POST
    @Path("{id}/papers")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add papers",
            description =
                    "Parts are named by the kind of paper. What is refused stands in the draft with its reason; the others stay.")
    @APIResponse(
            responseCode = "202",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No draft of the caller",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    public Response add(@PathParam("id") String id, List<EntityPart> parts) throws IOException {
        FilingDraft draft = draft(id);
        if (!parts.stream().allMatch(part -> PaperKind.isOne(part.getName()))) {
            throw Problems.refused(Refusal.PAPER_KIND_UNKNOWN, "", "");
        }
        for (EntityPart part : parts) {
            String type = Objects.toString(part.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE), "");
            // how long it is shows when it was read
            FileUpload file = new FileUpload(
                    draft.id(), part.getName(), "", part.getFileName().orElse(""), type, 0);
            try (InputStream in = part.getContent()) {
                uploads.handIn(in, file, caller.actor());
            }
        }
        return Response.accepted(view(id)).build();
    }

    /** Shows a draft. */
    @GET
    @Path("{id}")
    @Operation(summary = "Read a draft", description = "Whoever does not own it is told that there is none.")
    public DraftView read(@PathParam("id") String id) {
        return view(id);
    }

    /** Throws a draft away with its papers. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete a draft")
    public void drop(@PathParam("id") String id) {
        desk.drop(draft(id).id(), caller.actor());
    }

    /** Files it. */
    @POST
    @Path("{id}/file")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "File a draft", description = "SOP step 1. The body is the form; the draft ends with it.")
    @APIResponse(
            responseCode = "201",
            description = "Filed; Location names the dossier",
            content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(
            responseCode = "409",
            description = "A paper is still being read",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Fields or papers are refused; grounds tells each",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = ProblemView.class)))
    public Response file(@PathParam("id") String id, InputStream body, @Context UriInfo address) throws IOException {
        FilingDraft draft = draft(id);
        ApplicationForm form = json.read(body, ApplicationForm.class);
        Decision decision = desk.file(draft.id(), draft.sop(), form, caller.actor());
        if (decision instanceof Refused refused) {
            return Problems.of(refused);
        }
        DossierNumber number = ((Moved) decision).dossier().number();
        return Response.created(address.getBaseUriBuilder()
                        .path("dossiers")
                        .path(number.value())
                        .build())
                .entity(room.read(number, caller.actor()).map(DossierView::of).orElseThrow(Problems::unknownDossier))
                .build();
    }

    private FilingDraft draft(String id) {
        return desk.draft(id, caller.actor()).orElseThrow(() -> Problems.refused(Refusal.DRAFT_GONE, "", ""));
    }

    private DraftView view(String id) {
        return DraftView.of(draft(id), desk.papers(id, caller.actor()));
    }
}
