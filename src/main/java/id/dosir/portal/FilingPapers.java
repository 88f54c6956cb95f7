package id.dosir.portal;

import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopPaper;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.OcrProgress;
import id.dosir.desk.DraftDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers of the draft on {@code /permohonan}, as they are in the moment in which they are shown. */
@RequestScoped
class FilingPapers {

    @Inject
    FilingPage page;

    @Inject
    DraftDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private List<DraftPaper> papers;
    private Map<Sha256, OcrProgress> scans = Map.of();

    /** @return every paper, those that were not accepted, too */
    List<DraftPaper> all() {
        if (papers == null) {
            papers = page.draft().isBegun() ? desk.papers(page.getDraftId(), actor.get()) : List.of();
            scans = desk.scans(papers);
        }
        return papers;
    }

    /** @return those that are to be filed, as far as they are read */
    List<DraftPaper> read() {
        return all().stream()
                .filter(paper -> !paper.isRefused() && !paper.isUnderWay())
                .toList();
    }

    /** Something was changed: they are read again. */
    void forget() {
        papers = null;
    }

    /** @return every row, those of one kind together, in the order of the SOP */
    List<PaperRow> rows() {
        Sop sop = sop();
        List<PaperRow> rows = new ArrayList<>();
        for (SopPaper paper : sop.papers()) {
            boolean byReason = byReason(paper, sop);
            if (isAsked(paper) && !isThere(paper)) {
                rows.add(PaperRow.awaited(paper, byReason));
            }
            all().stream().filter(p -> isOf(p, paper)).forEach(p -> rows.add(row(p, paper, byReason)));
        }
        return rows;
    }

    private PaperRow row(DraftPaper paper, SopPaper kind, boolean byReason) {
        String refused = paper.refusal()
                .map(why -> say.sentence(new Ground(why, paper.kind().code(), paper.fileName())))
                .orElse(null);
        return new PaperRow(
                kind, byReason, paper, refused, paper.file().map(scans::get).orElse(null));
    }

    /** Whoever files for another proves why. */
    private Sop sop() {
        return page.getSop().filedFor(page.getValues().get("behalf"));
    }

    /** @return papers that are neither asked for nor there */
    List<SopPaper> further() {
        return sop().papers().stream().filter(p -> !isAsked(p) && !isThere(p)).toList();
    }

    /** @return how many of the papers asked for are there, and how many are asked for */
    Object[] present() {
        List<SopPaper> asked = sop().papers().stream().filter(this::isAsked).toList();
        return new Object[] {asked.stream().filter(this::isThere).count(), asked.size()};
    }

    private boolean isAsked(SopPaper paper) {
        Set<String> wanted = page.draft().wanted();
        return paper.required() || wanted.contains(paper.kind().code()) || byReason(paper, sop());
    }

    private boolean byReason(SopPaper paper, Sop sop) {
        return sop.reason(page.getValues().get("reason"))
                .flatMap(RevocationReason::extraPaper)
                .filter(paper.kind().code()::equals)
                .isPresent();
    }

    private boolean isThere(SopPaper paper) {
        return all().stream().anyMatch(p -> !p.isRefused() && isOf(p, paper));
    }

    private static boolean isOf(DraftPaper paper, SopPaper kind) {
        return paper.kind().equals(kind.kind());
    }
}
