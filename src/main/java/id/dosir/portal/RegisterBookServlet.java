package id.dosir.portal;

import id.dosir.desk.RegisterBooks;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.omnifaces.util.Servlets;

/**
 * {@code GET /ekspor/register.pdf}: the register as the page {@code /register} filters it, as a book. What fits into one volume is a PDF;
 * more is a ZIP of volumes, each sent as soon as it is written.
 */
@WebServlet("/ekspor/register.pdf")
public class RegisterBookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegisterBooks books;

    @Inject
    transient HiddenSearches hidden;

    @Inject
    transient OfficeTime time;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest asked = hidden.shown(SearchRequest.of(request.getParameterMap()));
        if (!actor.isPresent() || asked.mark().isEmpty() && asked.holdsNik()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int volumes = books.volumes(asked.text(), asked.chosen(), actor.get());
        String name = "register-" + time.today();
        if (volumes == 1) {
            head(response, "application/pdf", name + ".pdf");
            books.write(asked.text(), asked.chosen(), volumes, actor.get(), (volume, pdf) -> response.getOutputStream()
                    .write(pdf));
            return;
        }
        head(response, "application/zip", name + ".zip");
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        books.write(asked.text(), asked.chosen(), volumes, actor.get(), (volume, pdf) -> {
            zip.putNextEntry(new ZipEntry(String.format("%s-jilid-%04d.pdf", name, volume)));
            zip.write(pdf);
            zip.closeEntry();
            response.flushBuffer();
        });
        // not in a finally: what broke off must not get the end of a whole one
        zip.finish();
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, true));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
    }
}
