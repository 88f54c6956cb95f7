package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.Release;
import id.dosir.desk.HeldBack;
import id.dosir.desk.PrintRoom;
import id.dosir.desk.ReadingRoom;
import id.dosir.desk.SlipPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers of a dossier, filed ones and ones that are made on request. Always to be saved, never shown in place. */
@Path("dossiers")
@RequestScoped
@Tag(name = "documents")
public class PaperResource {

    private static final String PDF = "application/pdf";

    @Inject
    ReadingRoom room;

    @Inject
    PrintRoom printing;

    @Inject
    Caller caller;

    /** Hands out a filed paper. */
    @GET
    @Path("{number}/documents/{sha256}")
    @Operation(summary = "Download a document", description = "Reading is recorded (UU 27/2022).")
    @APIResponse(responseCode = "200", description = "The bytes as they were filed")
    @APIResponse(responseCode = "404", description = "None that the caller may read")
    @APIResponse(responseCode = "409", description = "The virus scanner found something, or has not answered yet")
    public Response document(@PathParam("number") String number, @PathParam("sha256") String name) {
        return opened(number, name)
                .map(o -> attachment(o.paper().fileName())
                        .type(o.paper().mediaType())
                        .entity(o.file().toFile())
                        .build())
                .orElseThrow(Problems::unknownDossier);
    }

    private Optional<ReadingRoom.Opened> opened(String number, String name) {
        try {
            return room.open(Numbers.of(number), Numbers.paper(name), caller.actor());
        } catch (HeldBack e) {
            Refusal why = e.release() == Release.INFECTED ? Refusal.PAPER_INFECTED : Refusal.PAPER_HELD;
            throw Problems.refused(why, "", name.substring(0, 12));
        }
    }

    /** Prints a disposition slip. */
    @GET
    @Path("{number}/slips/{ordinal: [1-9][0-9]?}.pdf")
    @Operation(
            summary = "Print a disposition slip",
            description = "Half folio, A5 with paper=a5, or two on A4 with paper=a4.")
    @APIResponse(responseCode = "200", description = "PDF")
    @APIResponse(responseCode = "404", description = "None that the caller may read")
    public Response slip(
            @PathParam("number") String number, @PathParam("ordinal") int ordinal, @QueryParam("paper") String paper) {
        SlipPaper on = SlipPaper.of(paper == null ? null : paper.toLowerCase(Locale.ROOT))
                .orElse(SlipPaper.FOLIO);
        return printing.slips(Numbers.of(number), Set.of(ordinal), on, caller.actor())
                .map(pdf -> attachment("Disposisi-" + number + "-" + ordinal + ".pdf")
                        .type(PDF)
                        .entity(pdf)
                        .build())
                .orElseThrow(Problems::unknownDossier);
    }

    /** Prints the recommendation as a draft. */
    @GET
    @Path("{number}/draft.pdf")
    @Operation(summary = "Print the letter as a draft")
    @APIResponse(responseCode = "200", description = "PDF, marked as a draft")
    @APIResponse(responseCode = "404", description = "None that the caller may read")
    public Response draft(@PathParam("number") String number) {
        return printing.draft(Numbers.of(number), caller.actor())
                .map(pdf -> attachment("Draf-" + number + ".pdf")
                        .type(PDF)
                        .entity(pdf)
                        .build())
                .orElseThrow(Problems::unknownDossier);
    }

    /** RFC 6266 with the encoding of RFC 8187; the plain name is for clients that do not know it. */
    private static Response.ResponseBuilder attachment(String fileName) {
        String name = NikMask.hide(fileName);
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }
}
