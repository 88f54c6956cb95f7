package id.dosir.portal;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.SoFar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a dossier shows of its submission to AMS, from the record on. */
@Named
@RequestScoped
public class SubmissionBox {

    @Inject
    DossierPage page;

    /** @return null before the record */
    public AmsSubmission getRecord() {
        return SoFar.of(page.getDossier().stage()).submission().orElse(null);
    }

    /** @return name of the officer who recorded it */
    public String getOfficer() {
        return page.getDossier().history().stream()
                .filter(line -> line.act() == ActName.RECORD_SUBMISSION)
                .reduce((earlier, later) -> later)
                .map(line -> line.byName())
                .orElse("");
    }

    public List<Attachment> getEvidence() {
        return page.getDossier().attachments().stream()
                .filter(paper -> paper.kind().equals(PaperKind.AMS_EVIDENCE))
                .toList();
    }
}
