package id.dosir.portal;

import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopPaper;
import id.dosir.desk.FilingDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The list of papers on {@code /permohonan}: what is there, what is awaited, what may be added. */
@Named
@RequestScoped
public class PapersPage {

    @Inject
    FilingPage page;

    @Inject
    FilingDesk desk;

    @Inject
    HintsPage hints;

    @Inject
    Texts texts;

    private FilingPapers papers;
    private String extra;

    @PostConstruct
    void begin() {
        papers = page.papers();
    }

    public void remove() {
        String key = Faces.getRequestParameter("key");
        if (papers.remove(key)) {
            desk.drop(key);
        }
    }

    public void changeKind() {
        papers.changeKind(Faces.getRequestParameter("key"), Faces.getRequestParameter("kind"), page.getSop());
        hints.fill();
    }

    public void addKind() {
        papers.want(extra);
        extra = null;
    }

    public List<PaperRow> getRows() {
        return papers.rows(asked(), reason());
    }

    /** @return papers that can be added to those asked for */
    public List<SopPaper> getFurther() {
        return papers.further(asked(), reason());
    }

    /** @return how many of the papers that are asked for are there, and how many are asked for */
    public String getProgress() {
        return texts.get("filing.progress", papers.present(asked(), reason()));
    }

    /** Whoever files for another proves why. */
    private Sop asked() {
        return page.getSop().filedFor(page.getValues().get("behalf"));
    }

    private String reason() {
        return page.getValues().get("reason");
    }

    public String getExtra() {
        return extra;
    }

    public void setExtra(String extra) {
        this.extra = extra;
    }
}
