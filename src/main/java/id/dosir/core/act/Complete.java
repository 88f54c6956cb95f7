package id.dosir.core.act;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The applicant adds or corrects what was asked for; the dossier goes back to where it was. No letter is signed as long as
 * it can be returned, so no letter says otherwise than the corrected statements.
 *
 * @param note his words; needed when nothing else comes with them
 * @param restated his statements, corrected
 * @param papers further papers; earlier ones stay
 */
public record Complete(String note, Optional<Restatement> restated, List<Attachment> papers) implements Act {

    public Complete {
        papers = List.copyOf(papers);
    }

    @Override
    public ActName name() {
        return ActName.COMPLETE;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return Act.textFaults("note", note, papers.isEmpty() && restated.isEmpty(), LONGEST_NOTE);
    }

    /** Papers that the office makes, such as the signed letter, cannot come from an applicant. */
    @Override
    public List<Ground> faultsIn(Dossier dossier) {
        List<Ground> grounds = new ArrayList<>(OpenDossier.unknownPapers(dossier.sop(), papers));
        restated.ifPresent(r -> grounds.addAll(r.faults(dossier)));
        Set<PaperKind> kinds = Stream.concat(dossier.attachments().stream(), papers.stream())
                .map(Attachment::kind)
                .collect(Collectors.toSet());
        restated.flatMap(r -> OpenDossier.missingForBehalf(dossier.sop(), r.whole(dossier), kinds))
                .ifPresent(grounds::add);
        if (grounds.isEmpty() && restated.isPresent() && changesNothing(dossier)) {
            grounds.addAll(Act.textFaults("note", note, true, LONGEST_NOTE));
        }
        return grounds;
    }

    private boolean changesNothing(Dossier dossier) {
        return papers.isEmpty()
                && restated.map(r -> r.corrections(dossier)).orElse(List.of()).isEmpty();
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage.Returned here = (Stage.Returned) dossier.stage();
        Application now = restated.flatMap(r -> r.application(dossier)).orElse(dossier.application());
        Decision.Moved moved =
                dossier.restated(now).withAttachments(papers).moveTo(here.back(), ActName.COMPLETE, note, occasion);
        return new Decision.Moved(
                moved.dossier()
                        .correcting(restated.map(r -> r.corrections(dossier)).orElse(List.of())),
                moved.consequences());
    }
}
