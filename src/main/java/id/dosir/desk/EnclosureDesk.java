package id.dosir.desk;

import id.dosir.core.act.Act;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Where acts are done that bring files of their own. All files are taken in or none; what does not become part of the dossier is
 * thrown away at once, because a form keeps nothing for later.
 */
@ApplicationScoped
public class EnclosureDesk {

    @Inject
    Intake intake;

    @Inject
    Desk desk;

    @Inject
    Refusals refusals;

    /**
     * @param number of the dossier
     * @param enclosures may be empty
     * @param act made from the papers
     * @param seen version that the person looked at
     * @return as {@link Desk#perform} answers, or the grounds against the files
     * @throws IOException when an upload breaks off or the disk fails
     */
    public Decision perform(
            DossierNumber number,
            List<Enclosure> enclosures,
            Function<List<Attachment>, Act> act,
            OptionalLong seen,
            Actor actor)
            throws IOException {
        List<Received> papers = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        Decision decision = null;
        try {
            for (Enclosure enclosure : enclosures) {
                take(enclosure, papers, grounds);
            }
            decision = grounds.isEmpty()
                    ? desk.perform(number, papers, act, seen, actor)
                    : refusals.noted(new Decision.Refused(grounds), number.value(), "berkas", actor);
        } finally {
            if (!(decision instanceof Decision.Moved)) {
                papers.forEach(intake::drop);
            }
        }
        return decision;
    }

    /** @return what stands against a file's name alone; asked again when the file is taken in */
    public Optional<Ground> against(String fileName) {
        return intake.against(fileName, "");
    }

    private void take(Enclosure enclosure, List<Received> papers, List<Ground> grounds) throws IOException {
        try (InputStream in = enclosure.bytes().open()) {
            Answer answer = intake.receive(in, enclosure.fileName(), enclosure.kind());
            if (answer instanceof Answer.Accepted accepted) {
                papers.add(accepted.paper());
            } else {
                Ground ground = ((Answer.NotAccepted) answer).ground();
                grounds.add(new Ground(ground.refusal(), enclosure.field(), ground.detail()));
            }
        }
    }
}
