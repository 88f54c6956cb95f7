package id.dosir.portal;

import id.dosir.desk.AmsPackage;
import id.dosir.desk.AmsPaper;
import id.dosir.desk.AmsRoom;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.omnifaces.util.Servlets;

/**
 * {@code GET /paket-ams/{number}.zip}: the sheet, the signed letter and the papers for AMS, each as small as AMS wants it. Sent as
 * it is packed; no copy of the whole is kept.
 */
@WebServlet("/paket-ams/*")
public class AmsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".zip";

    @Inject
    transient AmsRoom room;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient AmsWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        Optional<AmsPackage> found = address.count() == 1 && address.text(0).endsWith(ENDING) && actor.isPresent()
                ? address.without(ENDING).dossier(0).flatMap(number -> room.carry(number, actor.get()))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AmsPackage content = found.get();
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                Servlets.formatContentDispositionHeader("paket-ams-" + content.number() + ENDING, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        write(content, new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    private void write(AmsPackage content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("LEMBAR-ISIAN.txt"));
        zip.write(words.sheet(content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.setLevel(Deflater.NO_COMPRESSION); // scans and PDFs are packed already
        for (AmsPaper paper : content.papers()) {
            if (paper.file().isPresent()) {
                zip.putNextEntry(new ZipEntry(paper.name()));
                Files.copy(paper.file().get(), zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
