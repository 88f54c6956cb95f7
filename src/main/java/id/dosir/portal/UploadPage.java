package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.FilingDesk;
import id.dosir.desk.HandedIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;

/** Files that are chosen on {@code /permohonan}: each becomes a row of its papers, or a row that says why not. */
@Named
@RequestScoped
public class UploadPage {

    private static final int LONGEST_NAME = 60;

    @Inject
    FilingPage page;

    @Inject
    FilingDesk desk;

    @Inject
    HintsPage hints;

    @Inject
    Say say;

    private FilingPapers papers;

    @PostConstruct
    void begin() {
        papers = page.papers();
    }

    public void upload(FileUploadEvent event) throws IOException {
        String name = event.getFile().getFileName();
        // as they were when the file was chosen: the form's own values are set only after this event
        PaperKind meant = meant(Faces.getRequestParameter("kind"), name);
        String replaced = Faces.getRequestParameter("replaced");
        boolean replaces = papers.holds(replaced);
        try (InputStream in = event.getFile().getInputStream()) {
            String type = Objects.toString(event.getFile().getContentType(), "");
            HandedIn answer = desk.handIn(in, name, type, meant, papers.count() - (replaces ? 1 : 0));
            if (answer instanceof HandedIn.Taken taken) {
                papers.take(meant.code(), taken.paper(), replaces ? replaced : "");
                desk.drop(replaces ? replaced : "");
                hints.fill();
            } else {
                papers.refuse(meant.code(), say.sentence(((HandedIn.NotTaken) answer).ground()));
            }
        }
    }

    /** The browser did not even send a file that cannot be taken in: beyond the limit, or with path parts in its name. */
    public void refuse() {
        String name = Objects.toString(Faces.getRequestParameter("name"), "");
        String code = meant(Faces.getRequestParameter("kind"), name).code();
        Refusal why = Refusal.FILE_TOO_LARGE.name().equals(Faces.getRequestParameter("refusal"))
                ? Refusal.FILE_TOO_LARGE
                : Refusal.FILE_NAME_INVALID;
        String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        papers.refuse(code, say.sentence(new Ground(why, code, shown)));
    }

    private PaperKind meant(String chosen, String name) {
        return PaperKind.isOne(chosen)
                ? new PaperKind(chosen)
                : GuessedKind.of(page.getSop().papers(), name);
    }

    public int getMaxMegabytes() {
        return desk.maxMegabytes();
    }

    public int getMaxFiles() {
        return desk.maxFiles();
    }
}
