package id.dosir.core.act;

import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.SoFar;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.TaskKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The certificate is held to be revoked (SOP step 7), and the applicant is told (step 8). That BSrE's service said so only
 * the system can report, because it alone asked; people report mails and what they saw.
 *
 * @param confirmation who said so and when; an officer's own statement needs a note or a paper
 * @param evidence notice mail or screenshot, if kept
 */
public record ConfirmRevocation(RevocationConfirmation confirmation, List<Attachment> evidence) implements Act {

    public ConfirmRevocation {
        evidence = List.copyOf(evidence);
    }

    @Override
    public ActName name() {
        return ActName.CONFIRM_REVOCATION;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        boolean bare = !confirmation.source().asked() && evidence.isEmpty();
        List<Ground> grounds = new ArrayList<>(Act.textFaults("note", confirmation.note(), bare, LONGEST_NOTE));
        if (confirmation.source().asked() != occasion.by().equals(Actor.SYSTEM)) {
            grounds.add(new Ground(Refusal.CHOICE_INVALID, "source", ""));
        }
        if (confirmation.revokedAt().isAfter(occasion.at())) {
            grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "revokedAt", ""));
        }
        return grounds;
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage.AwaitingConfirmation here = (Stage.AwaitingConfirmation) dossier.stage();
        return dossier.withAttachments(evidence)
                .moveTo(
                        dossier.sop()
                                .onward(
                                        here.step(),
                                        TaskKind.CONFIRM,
                                        SoFar.of(here).with(confirmation)),
                        ActName.CONFIRM_REVOCATION,
                        confirmation.note(),
                        occasion,
                        new Consequence.TellApplicant(Consequence.Topic.REVOKED));
    }
}
