package id.dosir.rest;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.Refusal;
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.IntakeSettings;
import id.dosir.intake.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Parts of a form: one of JSON, the others files whose part names are kinds of papers. */
@ApplicationScoped
class Uploads {

    @Inject
    Intake intake;

    @Inject
    IntakeSettings settings;

    /** @return the part of that name, to be read once; an empty one when the form has none */
    InputStream json(List<EntityPart> parts, String name) {
        return parts.stream()
                .filter(p -> name.equals(p.getName()))
                .findFirst()
                .map(EntityPart::getContent)
                .orElseGet(InputStream::nullInputStream);
    }

    /** @return the text of the part of that name, at most 100 characters of it; empty when the form has none */
    Optional<String> word(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part =
                parts.stream().filter(p -> name.equals(p.getName())).findFirst();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get().getContent()) {
            return Optional.of(new String(in.readNBytes(100), StandardCharsets.UTF_8).strip());
        }
    }

    /**
     * Takes the files in, and keeps them when what they are enclosed with is done.
     *
     * @param but name of the part that is no file
     * @param deciding gets the papers, not yet part of anything
     * @throws RefusedCall when one of them is refused: then nothing is left of any, nor asked
     */
    Decision enclosed(List<EntityPart> parts, String but, Function<List<Received>, Decision> deciding)
            throws IOException {
        List<Received> papers = receive(parts, but);
        boolean done = false;
        try {
            Decision decision = deciding.apply(papers);
            done = decision instanceof Moved;
            return decision;
        } finally {
            if (!done) {
                drop(papers);
            }
        }
    }

    private List<Received> receive(List<EntityPart> parts, String but) throws IOException {
        List<EntityPart> files =
                parts.stream().filter(p -> !but.equals(p.getName())).toList();
        if (files.size() > settings.maxFiles()) {
            throw Problems.refused(Refusal.TOO_MANY_FILES, "", String.valueOf(settings.maxFiles()));
        }
        List<Received> papers = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        boolean whole = false;
        try {
            for (EntityPart file : files) {
                receive(file, papers, grounds);
            }
            if (!grounds.isEmpty()) {
                throw new RefusedCall(new Refused(grounds));
            }
            whole = true;
            return papers;
        } finally {
            if (!whole) {
                drop(papers);
            }
        }
    }

    private void receive(EntityPart file, List<Received> papers, List<Ground> grounds) throws IOException {
        if (!PaperKind.isOne(file.getName())) {
            grounds.add(new Ground(Refusal.PAPER_KIND_UNKNOWN, "", ""));
            return;
        }
        try (InputStream in = file.getContent()) {
            Answer answer = intake.receive(
                    in,
                    file.getFileName().orElse(""),
                    Objects.toString(file.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE), ""),
                    new PaperKind(file.getName()));
            if (answer instanceof Answer.Accepted accepted) {
                papers.add(accepted.paper());
            } else {
                grounds.add(((Answer.NotAccepted) answer).ground());
            }
        }
    }

    /** Throws papers away whose request came to nothing. */
    private void drop(List<Received> papers) {
        papers.forEach(intake::drop);
    }
}
