package id.dosir.desk;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.OcrState;
import id.dosir.intake.PaperOcr;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** How far the reading of scans is. */
@ApplicationScoped
public class OcrRoom {

    @Inject
    PaperOcr ocr;

    @Inject
    OcrWork work;

    /**
     * @param dossier as the reading room gave it to whoever asks
     * @return how far each of its papers is; those that nobody reads are left out
     */
    public Map<Sha256, OcrProgress> of(Dossier dossier) {
        Map<Sha256, OcrProgress> progress = ocr.of(dossier.attachments().stream()
                .map(Attachment::sha256)
                .distinct()
                .toList());
        if (isOff()) {
            progress.replaceAll((name, each) -> each.withoutProgram());
        }
        return progress;
    }

    /** @return papers in each state, in the whole archive */
    public Map<OcrState, Long> counts() {
        return ocr.counts();
    }

    /** @return whether there is no program that reads scans, or nobody wants one */
    public boolean isOff() {
        return work.isOff();
    }

    /** @return name and version of the program; nothing when there is none, or it was not looked for yet */
    public Optional<String> engine() {
        return work.engine();
    }
}
