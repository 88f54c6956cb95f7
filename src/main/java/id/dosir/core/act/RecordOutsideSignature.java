package id.dosir.core.act;

import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A released letter came back: signed with another tool, or in ink and scanned (SOP step 5). Only the desk makes this act; what
 * bears an electronic signature has passed {@code signing.SignatureCheck} before.
 *
 * @param letter as it came back
 * @param today in the office's zone
 */
public record RecordOutsideSignature(SignedLetter letter, LocalDate today) implements Act {

    @Override
    public ActName name() {
        return switch (letter.way()) {
            case ELSEWHERE -> ActName.FILE_SIGNED;
            case ELSEWHERE_REWRITTEN -> ActName.FILE_REWRITTEN;
            case INK -> ActName.FILE_INK;
            case SERVICE, SERVICE_REWRITTEN -> throw new IllegalArgumentException("was signed here");
        };
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        List<Ground> grounds = new ArrayList<>();
        if (letter.way() == SignedLetter.Way.INK && letter.paperDate().isEmpty()) {
            grounds.add(new Ground(Refusal.FIELD_MISSING, "paperDate", ""));
        }
        letter.paperDate()
                .filter(date -> date.isAfter(today))
                .ifPresent(late -> grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "paperDate", "")));
        return grounds;
    }

    @Override
    public List<Ground> faultsIn(Dossier dossier) {
        Optional<LocalDate> released =
                ((Stage.AwaitingSignature) dossier.stage()).released().map(r -> r.date());
        return letter.paperDate()
                .filter(date -> released.filter(date::isBefore).isPresent())
                .map(early -> List.of(new Ground(Refusal.DATE_BEFORE_LAST_ACT, "paperDate", "")))
                .orElse(List.of());
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage here = dossier.stage();
        return dossier.moveTo(
                dossier.sop().onward(here.step(), TaskKind.SIGN, SoFar.of(here).with(letter)),
                name(),
                letter.number().printed(),
                occasion,
                letter.way().electronic() ? new Consequence[] {new Consequence.ExamineLetter()} : new Consequence[0]);
    }
}
