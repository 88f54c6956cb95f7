package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopChart;
import id.dosir.core.template.PaperForm;
import id.dosir.desk.AgendaRoom;
import id.dosir.desk.ChartWords;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.PrintRoom;
import id.dosir.desk.SlipPaper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;

/**
 * Papers made on demand, as PDF in the browser, below {@code /cetak}: {@code {number}/disposisi/{n}.pdf},
 * {@code {number}/lembar-disposisi.pdf?lembar=1&lembar=2} and {@code lembar-disposisi.pdf?berkas=..&berkas=..}, each with
 * {@code kertas=folio|a5|a4}; {@code {number}/surat-draf.pdf}, {@code {number}/sampul.pdf}, {@code {number}/tanda-terima.pdf},
 * {@code {number}/surat-pengembalian.pdf}, {@code {number}/surat-penolakan.pdf}, {@code sop.pdf?layanan=}, {@code {number}/sop.pdf} and
 * {@code buku-agenda.pdf?dari=2026-11-01&sampai=2026-11-30}.
 */
@WebServlet("/cetak/*")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SOP = "sop.pdf";

    @Inject
    transient PrintRoom room;

    @Inject
    transient DraftDesk desk;

    @Inject
    transient SopWords words;

    @Inject
    transient AgendaRoom agenda;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AddressParts address = AddressParts.of(request);
        Optional<byte[]> pdf = actor.isPresent() ? made(request, address) : Optional.empty();
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = String.join("-", address.parts());
        response.setContentType("application/pdf");
        response.setContentLength(pdf.get().length);
        response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(name, false));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", Foreign.policy(true, "application/pdf"));
        response.getOutputStream().write(pdf.get());
    }

    private Optional<byte[]> made(HttpServletRequest request, AddressParts address) {
        Optional<SlipPaper> paper = SlipPaper.of(request.getParameter("kertas"));
        Actor person = actor.get();
        if (address.count() == 1 && address.text(0).equals("lembar-disposisi.pdf")) {
            List<DossierNumber> numbers = values(request, "berkas")
                    .filter(DossierNumber::isOne)
                    .map(DossierNumber::new)
                    .toList();
            return paper.flatMap(p -> room.slips(numbers, p, person));
        }
        if (address.count() == 1 && address.text(0).equals("buku-agenda.pdf")) {
            return agenda.book(day(request, "dari"), day(request, "sampai"), person);
        }
        if (address.count() == 1 && address.text(0).equals(SOP)) {
            return desk.sop(request.getParameter("layanan")).map(sop -> room.sop(sop, said(sop, Optional.empty())));
        }
        return address.dossier(0).flatMap(number -> ofDossier(number, request, address, paper, person));
    }

    private Optional<byte[]> ofDossier(
            DossierNumber number,
            HttpServletRequest request,
            AddressParts address,
            Optional<SlipPaper> paper,
            Actor person) {
        if (address.count() == 3 && address.text(1).equals("disposisi")) {
            int ordinal = address.ordinal(2, ".pdf");
            return ordinal > 0 ? paper.flatMap(p -> room.slips(number, Set.of(ordinal), p, person)) : Optional.empty();
        }
        if (address.count() != 2) {
            return Optional.empty();
        }
        return switch (address.text(1)) {
            case SOP -> room.sop(number, dossier -> said(dossier.sop(), Optional.of(dossier)), person);
            case "surat-draf.pdf" -> room.draft(number, person);
            case "sampul.pdf" -> room.cover(number, person);
            case "tanda-terima.pdf" -> room.reply(PaperForm.RECEIPT, number, person);
            case "surat-pengembalian.pdf" -> room.reply(PaperForm.RETURN, number, person);
            case "surat-penolakan.pdf" -> room.reply(PaperForm.REJECTION, number, person);
            case "lembar-disposisi.pdf" -> paper.flatMap(p -> room.slips(number, ordinals(request), p, person));
            default -> Optional.empty();
        };
    }

    private ChartWords said(Sop sop, Optional<Dossier> dossier) {
        return words.of(sop, SopChart.of(sop).columns(), dossier);
    }

    private static Set<Integer> ordinals(HttpServletRequest request) {
        return values(request, "lembar")
                .filter(v -> v.matches("[1-9][0-9]{0,2}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        String[] given = request.getParameterValues(name);
        return given == null ? Stream.empty() : Arrays.stream(given);
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        try {
            return Optional.ofNullable(request.getParameter(name)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty(); // typed into the address: the page itself sends days
        }
    }
}
