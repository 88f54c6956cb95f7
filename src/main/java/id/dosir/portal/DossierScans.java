package id.dosir.portal;

import id.dosir.core.document.Sha256;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.OcrState;
import id.dosir.desk.OcrRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The scans among a dossier's papers, and how far their reading is. */
@Named
@RequestScoped
public class DossierScans {

    @Inject
    DossierPage page;

    @Inject
    DossierPapers papers;

    @Inject
    OcrRoom room;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private Map<Sha256, OcrProgress> progress;

    public List<ScannedLine> getLines() {
        return papers.getLines().stream()
                .filter(paper -> progress().containsKey(new Sha256(paper.sha256())))
                .map(paper -> line(paper, progress().get(new Sha256(paper.sha256()))))
                .filter(line -> !line.state().equals(OcrState.NOT_NEEDED.name()))
                .toList();
    }

    /** @return whether something is about to change by itself, so that the page looks again */
    public boolean isGoingOn() {
        return progress().values().stream().anyMatch(each -> each.changesSoon(clock.instant()));
    }

    private Map<Sha256, OcrProgress> progress() {
        if (progress == null) {
            progress = room.of(page.getDossier());
        }
        return progress;
    }

    private ScannedLine line(PaperLine paper, OcrProgress far) {
        String words = far.state() == OcrState.RUNNING
                ? texts.with("ocr.page", Math.min(far.done() + 1, far.pages()), far.pages())
                : texts.get("ocr.state." + far.state());
        String copy =
                far.copyBytes().isPresent() ? FileSize.words(far.copyBytes().getAsLong()) : "";
        return new ScannedLine(paper.sha256(), paper.title(), far.state().name(), words, copy);
    }
}
