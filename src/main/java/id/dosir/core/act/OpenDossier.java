package id.dosir.core.act;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Behalf;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.core.dossier.SopPaper;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Filing (SOP step 1). Not an {@link Act}: there is no dossier yet to act on.
 *
 * @param sop the newest version
 * @param form as typed
 * @param papers with their kinds
 */
public record OpenDossier(Sop sop, ApplicationForm form, List<Attachment> papers) {

    /** Media type of a certificate as a file (RFC 2585). */
    private static final String CERTIFICATE = "application/pkix-cert";

    public OpenDossier {
        papers = List.copyOf(papers);
    }

    /**
     * @param occasion who files, and when
     * @param today the office's date
     * @return every ground against it, none when all is well
     */
    public List<Ground> faults(Occasion occasion, LocalDate today) {
        List<Ground> grounds = new ArrayList<>(form.parse(sop, today).grounds());
        Set<PaperKind> filed = papers.stream().map(Attachment::kind).collect(Collectors.toSet());
        for (SopPaper paper : sop.filedFor(form.behalf()).papers()) {
            if (paper.required() && !filed.contains(paper.kind())) {
                grounds.add(new Ground(Refusal.PAPER_MISSING, paper.kind().code(), paper.name()));
            }
        }
        grounds.addAll(unknownPapers(sop, papers));
        return grounds;
    }

    /**
     * @param kinds of the papers that there are
     * @return a ground when somebody else files for the holder and the paper that proves why is not there
     */
    static Optional<Ground> missingForBehalf(Sop sop, ApplicationForm form, Set<PaperKind> kinds) {
        return Optional.ofNullable(form.behalf())
                .flatMap(sop::behalf)
                .map(Behalf::paper)
                .filter(paper -> !kinds.contains(paper))
                .map(paper -> new Ground(Refusal.PAPER_MISSING, paper.code(), sop.paperName(paper.code())));
    }

    /**
     * @return a ground for each paper of a kind that applicants do not file under the SOP, and for each certificate that is said to be
     *     something else
     */
    static List<Ground> unknownPapers(Sop sop, List<Attachment> papers) {
        return papers.stream().flatMap(paper -> against(sop, paper).stream()).toList();
    }

    private static Optional<Ground> against(Sop sop, Attachment paper) {
        PaperKind kind = paper.kind();
        if (sop.paper(kind).isEmpty()) {
            return Optional.of(new Ground(Refusal.PAPER_KIND_UNKNOWN, kind.code(), kind.code()));
        }
        return paper.mediaType().equals(CERTIFICATE) && !kind.equals(PaperKind.CERTIFICATE)
                ? Optional.of(new Ground(Refusal.FILE_TYPE_NOT_ALLOWED, kind.code(), paper.fileName()))
                : Optional.empty();
    }

    /**
     * @param number next of the year's agenda, taken in the same transaction
     * @param occasion who files, and when
     * @param today the office's date
     */
    public Decision open(DossierNumber number, Occasion occasion, LocalDate today) {
        List<Ground> grounds = faults(occasion, today);
        Optional<Application> application = form.parse(sop, today).application();
        if (!grounds.isEmpty() || application.isEmpty()) {
            return new Decision.Refused(grounds);
        }
        Next next = sop.after(1, TaskKind.OPEN);
        Stage stage = next.waiting();
        Actor by = occasion.by();
        Dossier dossier = new Dossier(
                number,
                sop,
                application.get(),
                application.get().reason().urgent() ? Nature.VERY_URGENT : Nature.ORDINARY,
                by.id(),
                occasion.at(),
                stage,
                occasion.at(),
                papers,
                List.of(),
                List.of(new HistoryLine(
                        1, occasion.at(), by.id(), by.name(), by.title(), ActName.OPEN, 1, stage.name(), "")));
        return new Decision.Moved(
                dossier,
                List.of(
                        new Consequence.TellPost(next.task().post()),
                        new Consequence.TellApplicant(Consequence.Topic.RECEIVED),
                        new Consequence.Reindex()));
    }
}
