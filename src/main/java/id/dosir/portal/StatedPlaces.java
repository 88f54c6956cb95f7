package id.dosir.portal;

import id.dosir.core.dossier.Sop;
import id.dosir.core.filing.Proposal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Where a statement stands, in words and as a link into the viewer of the same page. */
@RequestScoped
class StatedPlaces {

    @Inject
    Texts texts;

    /** @param paged whether its paper has pages that can be named */
    PlaceLine of(Proposal statement, Sop sop, boolean paged) {
        String title = sop.paper(statement.source().kind())
                .map(paper -> paper.name())
                .orElseGet(() -> statement.source().kind().code());
        int number = statement.source().page();
        String link = new ViewerPlace(
                        statement.source().paper(),
                        Math.max(1, number),
                        statement.source().box())
                .fragment();
        String doubt = statement.source().ocr()
                ? texts.get("source.ocr", statement.source().confidence())
                : "";
        return new PlaceLine(paged ? texts.get("source.page", title, number) : title, link, doubt);
    }
}
