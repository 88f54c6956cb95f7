package id.dosir.desk;

import id.dosir.core.document.PageWords;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.filing.Checks;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.PaperReader;
import id.dosir.core.filing.PaperState;
import id.dosir.core.filing.Proposal;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the papers of a draft propose for its form, and what a second look at both finds. */
@ApplicationScoped
public class Proposals {

    /** Letter, form and decree say it in the beginning. */
    static final int PAGES = 5;

    /** A page set as tightly as can be has fewer words; the time to find its lines grows with the square of them. */
    static final int WORDS = 2_000;

    @Inject
    PaperWords words;

    @Inject
    DocumentStore store;

    @Inject
    StatementSettings settings;

    @Inject
    DraftDesk drafts;

    /** @return what the papers were found to propose by now, in the order of the papers */
    public List<Proposal> of(List<DraftPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.state() == PaperState.READ)
                .flatMap(paper -> paper.proposals().stream()
                        .flatMap(kept -> ProposalsJson.read(kept, paper.token(), paper.kind()).stream()))
                .toList();
    }

    /** @return whether a paper that was read has not been asked yet */
    public boolean awaits(List<DraftPaper> papers) {
        return papers.stream()
                .anyMatch(paper ->
                        paper.state() == PaperState.READ && paper.proposals().isEmpty());
    }

    /**
     * @param proposals of all papers of the request
     * @param form what stands in it, by field
     * @return what is worth a second look; nothing of it stops the request
     */
    public List<Finding> findings(List<Proposal> proposals, Map<String, String> form) {
        return Checks.of(proposals, form, settings.rules(drafts.today()));
    }

    /**
     * Reads a paper; takes a worker, so never on a request that a person waits for.
     *
     * @param paper token, or another name for {@link id.dosir.core.filing.Source#paper}
     * @param pages that have a picture; 0 for a docx
     * @param known what other papers of the request say
     * @return at most one proposal for each field
     */
    List<Proposal> read(PaperKind kind, String paper, Sha256 file, int pages, List<Proposal> known) {
        if (kind.equals(PaperKind.CERTIFICATE)) {
            return List.of(); // its facts are read, not its words
        }
        ShownPaper shown = new ShownPaper(file, pages, store.path(file));
        List<PageWords> read = IntStream.rangeClosed(1, Math.max(1, Math.min(PAGES, pages)))
                .mapToObj(page -> words.of(shown, page))
                .flatMap(Optional::stream)
                .map(Proposals::cut)
                .toList();
        return PaperReader.read(kind, paper, read, known);
    }

    private static PageWords cut(PageWords page) {
        return page.words().size() <= WORDS
                ? page
                : new PageWords(page.page(), page.ocr(), page.words().subList(0, WORDS));
    }
}
