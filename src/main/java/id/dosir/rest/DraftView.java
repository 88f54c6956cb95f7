package id.dosir.rest;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.FilingDraft;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request that is not filed yet.
 *
 * @param sop code of the service
 * @param reading whether a paper is still being read; until then it cannot be filed
 * @param savedAt when it was last changed
 * @param papers in the order in which they came
 */
@Schema(name = "Draft")
public record DraftView(String id, String sop, boolean reading, Instant savedAt, List<DraftPaperView> papers) {

    /**
     * A paper of a draft.
     *
     * @param state RECEIVED, READING, READ or REFUSED
     * @param refusal why it was not accepted; left out for all others
     * @param pages 0 until it was read, and where pages have no meaning
     * @param searchable whether text was found in it
     */
    @Schema(name = "DraftPaper")
    public record DraftPaperView(
            String kind, String name, long size, String state, String refusal, int pages, boolean searchable) {

        static DraftPaperView of(DraftPaper paper) {
            return new DraftPaperView(
                    paper.kind().code(),
                    NikMask.hide(paper.fileName()),
                    paper.size(),
                    paper.state().name(),
                    paper.refusal().map(Refusal::name).orElse(null),
                    paper.pages(),
                    paper.searchable());
        }
    }

    static DraftView of(FilingDraft draft, List<DraftPaper> papers) {
        return new DraftView(
                draft.id(),
                draft.sop(),
                papers.stream().anyMatch(DraftPaper::isUnderWay),
                draft.savedAt(),
                papers.stream().map(DraftPaperView::of).toList());
    }
}
