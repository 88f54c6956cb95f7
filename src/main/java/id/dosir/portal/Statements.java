package id.dosir.portal;

import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.Finding;
import id.dosir.core.filing.Proposal;
import id.dosir.desk.Proposals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the papers of the draft on {@code /permohonan} say, as they are in the moment in which they are shown. */
@RequestScoped
class Statements {

    @Inject
    FilingPage page;

    @Inject
    FilingPapers papers;

    @Inject
    Proposals proposals;

    @Inject
    Texts texts;

    private List<DraftPaper> read;
    private List<Proposal> all;

    List<Proposal> all() {
        if (all == null || read != papers.all()) {
            read = papers.all();
            all = proposals.of(read);
        }
        return all;
    }

    /** @return what a second look finds, at the form as it stands in this moment */
    List<Finding> findings() {
        Map<String, String> form = new HashMap<>();
        page.getValues().forEach((field, value) -> form.put(field, Objects.toString(value, "")));
        return all().isEmpty() ? List.of() : proposals.findings(all(), form);
    }

    /** @return where a statement stands, in words and as a link */
    PlaceLine place(Proposal statement) {
        String token = statement.source().paper();
        String title = page.getSop()
                .paper(statement.source().kind())
                .map(paper -> paper.name())
                .orElseGet(() -> statement.source().kind().code());
        int number = statement.source().page();
        boolean paged = papers.all().stream().anyMatch(paper -> paper.token().equals(token) && paper.pages() > 0);
        String words = paged ? texts.get("source.page", title, number) : title;
        String link =
                new ViewerPlace(token, Math.max(1, number), statement.source().box()).fragment();
        String doubt = statement.source().ocr()
                ? texts.get("source.ocr", statement.source().confidence())
                : "";
        return new PlaceLine(words, link, doubt);
    }
}
