package id.dosir.core.act;

import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Stage;
import java.util.List;

/**
 * The applicant adds what was asked for; the dossier goes back to where it was.
 *
 * @param note his words; needed when no paper comes with them
 * @param papers further papers; earlier ones stay
 */
public record Complete(String note, List<Attachment> papers) implements Act {

    public Complete {
        papers = List.copyOf(papers);
    }

    @Override
    public ActName name() {
        return ActName.COMPLETE;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, papers.isEmpty(), LONGEST_NOTE);
    }

    /** Papers that the office makes, such as the signed letter, cannot come from an applicant. */
    @Override
    public List<Ground> faultsIn(Dossier dossier) {
        return OpenDossier.unknownPapers(dossier.sop(), papers);
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage.Returned here = (Stage.Returned) dossier.stage();
        return dossier.withAttachments(papers).moveTo(here.back(), ActName.COMPLETE, note, occasion);
    }
}
