package id.dosir.desk;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.OcrState;
import id.dosir.intake.PaperOcr;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How far the reading of scans is. */
@ApplicationScoped
public class OcrRoom {

    @Inject
    PaperOcr ocr;

    @Inject
    OcrWork work;

    @Inject
    OcrBook book;

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

    /**
     * Has all scans read again that could not be read.
     *
     * @return how many; nothing for whoever may not ask, being neither administrator nor records officer
     */
    public OptionalInt again(Actor actor) {
        return CheckDesk.mayRead(actor) ? OptionalInt.of(book.again(actor)) : OptionalInt.empty();
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
