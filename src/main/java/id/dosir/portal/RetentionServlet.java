package id.dosir.portal;

import id.dosir.core.retention.ProposalNumber;
import id.dosir.desk.RetentionRoom;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Servlets;

/**
 * Papers of retention: {@code /arsip/daftar.pdf?daftar=INACTIVE}, filtered as the page is, and {@code /arsip/berita-acara/2031-4}, the
 * minutes of a destruction or a hand-over, and {@code /arsip/usul/2031-4}, its list. Whatever may not be read is not found.
 */
@WebServlet("/arsip/*")
public class RetentionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    transient RetentionRoom room;

    @Inject
    transient OfficeTime time;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        if (actor.isPresent() && address.count() == 1 && address.text(0).equals("daftar.pdf")) {
            RetentionRequest asked = asked(request);
            Optional<byte[]> list = asked.view() == null
                    ? Optional.empty()
                    : room.print(asked.asked(time.today()), asked.place(), actor.get());
            if (list.isPresent()) {
                head(response, "daftar-arsip.pdf", list.get().length);
                response.getOutputStream().write(list.get());
                return;
            }
        }
        if (actor.isPresent() && address.count() == 2 && address.text(0).equals("berita-acara")) {
            Optional<ProposalNumber> number = ProposalNumber.of(address.text(1));
            Optional<Path> minutes = number.flatMap(n -> room.minutes(n, actor.get()));
            if (minutes.isPresent()) {
                head(response, "berita-acara-" + number.get().code() + ".pdf", Files.size(minutes.get()));
                Files.copy(minutes.get(), response.getOutputStream());
                return;
            }
        }
        if (actor.isPresent() && address.count() == 2 && address.text(0).equals("usul")) {
            Optional<ProposalNumber> number = ProposalNumber.of(address.text(1));
            Optional<byte[]> list = number.flatMap(n -> room.printProposal(n, actor.get()));
            if (list.isPresent()) {
                head(response, "daftar-usul-" + number.get().code() + ".pdf", list.get().length);
                response.getOutputStream().write(list.get());
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static RetentionRequest asked(HttpServletRequest request) {
        return RetentionRequest.of(request.getParameterMap().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), request::getParameter)));
    }

    private static void head(HttpServletResponse response, String name, long size) {
        response.setContentType(PDF);
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, false));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", Foreign.policy(true, PDF));
    }
}
