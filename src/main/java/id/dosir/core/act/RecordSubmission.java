package id.dosir.core.act;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.AmsSubmission;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The verifier tells what he did in AMS by hand (SOP step 6).
 *
 * @param submission reference, time, note
 * @param evidence screenshot or receipt, if kept: pictures or PDF
 */
public record RecordSubmission(AmsSubmission submission, List<Attachment> evidence) implements Act {

    public RecordSubmission {
        evidence = List.copyOf(evidence);
    }

    @Override
    public ActName name() {
        return ActName.RECORD_SUBMISSION;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        List<Ground> grounds = new ArrayList<>();
        grounds.addAll(Act.textFaults("reference", submission.reference(), false, 100));
        grounds.addAll(Act.textFaults("note", submission.note(), false, LONGEST_NOTE));
        if (submission.at().isAfter(occasion.at())) {
            grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "at", ""));
        }
        evidence.stream()
                .filter(paper -> !showsAScreen(paper.mediaType()))
                .forEach(paper -> grounds.add(new Ground(Refusal.EVIDENCE_NOT_PICTURE, "evidence", paper.fileName())));
        return grounds;
    }

    /** The letter is what is submitted, so nothing was submitted before it was signed. */
    @Override
    public List<Ground> faultsIn(Dossier dossier) {
        return dossier.stage()
                .signedLetter()
                .filter(letter -> submission.at().isBefore(earliest(letter)))
                .map(letter -> List.of(new Ground(Refusal.DATE_BEFORE_SIGNATURE, "at", "")))
                .orElse(List.of());
    }

    /** People tell times to the minute. A paper names a day only, which begins first in the east of the country (WIT). */
    private static Instant earliest(SignedLetter letter) {
        return letter.paperDate()
                .map(day -> day.atStartOfDay().toInstant(ZoneOffset.ofHours(9)))
                .orElseGet(() -> letter.signedAt().truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean showsAScreen(String mediaType) {
        return mediaType.startsWith("image/") || mediaType.equals("application/pdf");
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage.AwaitingSubmission here = (Stage.AwaitingSubmission) dossier.stage();
        return dossier.withAttachments(evidence)
                .moveTo(
                        dossier.sop()
                                .onward(
                                        here.step(),
                                        TaskKind.SUBMIT,
                                        SoFar.of(here).with(submission)),
                        ActName.RECORD_SUBMISSION,
                        submission.reference(),
                        occasion);
    }
}
