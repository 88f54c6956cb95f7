package id.dosir.rest;

import id.dosir.core.act.Gate;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.Desk;
import id.dosir.desk.DraftDesk;
import id.dosir.desk.PrintRoom;
import id.dosir.desk.RevocationWatch;
import id.dosir.desk.Sheet;
import id.dosir.desk.SigningDesk;
import id.dosir.intake.Received;
import id.dosir.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Brings what a caller wants to the desk that does it: signing, registering and asking BSrE are not acts that a body can carry. */
@ApplicationScoped
class Errands {

    @Inject
    DraftDesk filing;

    @Inject
    Desk desk;

    @Inject
    SigningDesk signing;

    @Inject
    RevocationWatch watch;

    @Inject
    PrintRoom printing;

    @Inject
    People people;

    /**
     * @param sheet the dossier as the caller may read it
     * @param papers that came with the call
     */
    Decision run(Sheet sheet, ActName name, ActBody body, List<Received> papers, Actor actor) {
        DossierNumber number = sheet.dossier().number();
        if (body instanceof ActBody.Sign sign) {
            if (sign.passphrase().isEmpty() && sheet.allows(name)) {
                throw Problems.refused(Refusal.FIELD_MISSING, "passphrase", "");
            }
            return signing.sign(number, sign.passphrase().toCharArray(), body.seen(), actor);
        }
        if (body instanceof ActBody.Bare) {
            return desk.enterRegister(number, body.seen(), actor);
        }
        if (body instanceof ActBody.Confirmation said && asked(said.source())) {
            return watch.ask(number, body.seen(), actor);
        }
        Errand errand = new Errand(
                sheet.dossier(),
                printing.proposal(sheet.dossier()),
                desk.now(actor).at(),
                filing.today(),
                people::actorOf);
        return desk.perform(
                number,
                papers,
                filed -> {
                    // first whether the act is open, then what is wrong with its fields
                    Gate.bars(name, sheet.dossier(), actor).ifPresent(why -> {
                        throw Problems.refused(why, "", "");
                    });
                    return errand.act(name, body, filed);
                },
                body.seen(),
                actor);
    }

    /** What Dosir asks for itself nobody can report. */
    private static boolean asked(String source) {
        return Arrays.stream(Source.values())
                .anyMatch(one -> one.asked() && one.name().equals(source));
    }
}
