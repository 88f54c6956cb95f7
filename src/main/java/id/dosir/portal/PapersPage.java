package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.SopPaper;
import id.dosir.core.filing.DraftPaper;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.FileUpload;
import id.dosir.desk.Proposals;
import id.dosir.desk.UploadDesk;
import id.dosir.desk.UploadDesk.Begun;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** The list of papers on {@code /permohonan}: what is there, what is awaited, what may be added. */
@Named
@RequestScoped
public class PapersPage {

    @Inject
    FilingPage page;

    @Inject
    FilingPapers papers;

    @Inject
    DraftDesk desk;

    @Inject
    Proposals proposals;

    @Inject
    UploadDesk uploads;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    private String extra;

    public void remove() {
        desk.removePaper(page.getDraftId(), Faces.getRequestParameter("key"), actor.get());
        papers.forget();
    }

    /** The browser does not even send a file of which it knows that it is not taken: the list says so in the desk's words. */
    public void refuse() throws IOException {
        page.begin();
        String name = Objects.toString(Faces.getRequestParameter("name"), "");
        String kind = GuessedKind.meant(page.getSop(), Faces.getRequestParameter("kind"), name)
                .code();
        String size = Objects.toString(Faces.getRequestParameter("size"), "");
        long length = size.matches("\\d{1,18}") ? Long.parseLong(size) : 0;
        FileUpload file = new FileUpload(page.getDraftId(), kind, "", name, "", length);
        if (uploads.begin(file, actor.get()) instanceof Begun.Awaited awaited) {
            uploads.cancel(awaited.id(), actor.get());
        }
        papers.forget();
    }

    public void changeKind() {
        String kind = Faces.getRequestParameter("kind");
        if (PaperKind.isOne(kind)) {
            desk.changeKind(page.getDraftId(), Faces.getRequestParameter("key"), new PaperKind(kind), actor.get());
            papers.forget();
        }
    }

    public void addKind() {
        page.draft().want(extra);
        extra = null;
    }

    public List<PaperRow> getRows() {
        return papers.rows();
    }

    /** @return papers that can be added to those asked for */
    public List<SopPaper> getFurther() {
        return papers.further();
    }

    /** @return how many of the papers that are asked for are there, and how many are asked for */
    public String getProgress() {
        return texts.get("filing.progress", papers.present());
    }

    /** @return what the page still waits for: {@code read} for a worker, {@code scan} for OCR only, else nothing */
    public String getAwaits() {
        if (papers.all().stream().anyMatch(DraftPaper::isUnderWay)
                || proposals.awaits(papers.all())
                || desk.awaitsCertificate(papers.all())) {
            return "read";
        }
        return papers.rows().stream().anyMatch(PaperRow::isScanning) ? "scan" : "";
    }

    public int getMaxMegabytes() {
        return desk.maxMegabytes();
    }

    public int getMaxFiles() {
        return desk.maxFiles();
    }

    public String getExtra() {
        return extra;
    }

    public void setExtra(String extra) {
        this.extra = extra;
    }
}
