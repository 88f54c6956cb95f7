package id.dosir.portal;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The papers of a dossier, as its page lists and shows them. */
@Named
@RequestScoped
public class DossierPapers {

    @Inject
    DossierPage page;

    @Inject
    Texts texts;

    private List<PaperLine> lines;

    public List<PaperLine> getLines() {
        if (lines == null) {
            lines = page.getDossier().attachments().stream().map(this::line).toList();
        }
        return lines;
    }

    private PaperLine line(Attachment paper) {
        return new PaperLine(
                paper.sha256().hex(),
                title(paper.kind()),
                paper.fileName(),
                IntStream.rangeClosed(1, paper.pages()).boxed().toList(),
                Math.max(1, paper.size() / 1024));
    }

    private String title(PaperKind kind) {
        return page.getDossier()
                .sop()
                .paper(kind)
                .map(p -> p.name())
                .orElseGet(() -> texts.get("paper." + kind.code()));
    }
}
