package id.dosir.portal;

import id.dosir.core.filing.DraftPaper;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Ajax;

/** The papers of the draft on {@code /permohonan} in its viewer: as soon as they are read, whatever they are. */
@Named
@ViewScoped
public class DraftViewerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long KILOBYTE = 1024;

    @Inject
    FilingPage page;

    @Inject
    FilingPapers papers;

    private int shown;

    /** Draws the viewer anew when there are other papers, and only then: whoever reads is not thrown back to the first page. */
    public void refresh() {
        int now = getLines().hashCode();
        if (now != shown
                && FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            Ajax.update("f:viewer");
        }
        shown = now;
    }

    public List<PaperLine> getLines() {
        return papers.read().stream().map(this::line).toList();
    }

    private PaperLine line(DraftPaper paper) {
        String title = page.getSop()
                .paper(paper.kind())
                .map(kind -> kind.name())
                .orElseGet(() -> paper.kind().code());
        return new PaperLine(
                paper.token(),
                title,
                paper.fileName(),
                IntStream.rangeClosed(1, paper.pages()).boxed().toList(),
                Math.max(1, paper.size() / KILOBYTE));
    }
}
