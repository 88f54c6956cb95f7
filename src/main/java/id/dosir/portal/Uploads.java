package id.dosir.portal;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Decision;
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.Received;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.primefaces.model.file.UploadedFile;

/** Files that come along with a form: all of them are taken in, or none. */
@RequestScoped
public class Uploads {

    @Inject
    Intake intake;

    @Inject
    Say say;

    private final List<Received> papers = new ArrayList<>();
    private boolean refused;

    /** Takes a file in, if one was chosen; a refusal is told beside the upload field of that name. */
    Uploads add(UploadedFile file, PaperKind kind, String field) throws IOException {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            return this;
        }
        try (InputStream in = file.getInputStream()) {
            Answer answer = intake.receive(in, file.getFileName(), kind);
            if (answer instanceof Answer.Accepted accepted) {
                papers.add(accepted.paper());
            } else {
                Decision.Ground ground = ((Answer.NotAccepted) answer).ground();
                say.ground(new Decision.Ground(ground.refusal(), field, ground.detail()));
                refused = true;
            }
        }
        return this;
    }

    /**
     * Does the act with what came in; not at all when a file was refused. What does not become part of the dossier is thrown away.
     *
     * @param act what to do with the papers
     * @param then what to do with the answer
     */
    void perform(Function<List<Received>, Decision> act, Consumer<Decision> then) {
        Decision decision = null;
        try {
            decision = refused ? null : act.apply(List.copyOf(papers));
        } finally {
            if (!(decision instanceof Decision.Moved)) {
                papers.forEach(intake::drop);
                papers.clear();
            }
        }
        if (decision != null) {
            then.accept(decision);
        }
    }
}
