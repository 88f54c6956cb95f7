package id.dosir.portal;

import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationWeighing;
import id.dosir.core.certificate.RevocationWeighing.Contradiction;
import id.dosir.desk.RevocationBook;
import id.dosir.desk.RevocationLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What service and authority answered so far about the open dossier's certificate. */
@Named
@RequestScoped
public class RevocationAnswers {

    @Inject
    DossierPage page;

    @Inject
    RevocationBook book;

    @Inject
    Texts texts;

    @Inject
    Moments moments;

    private List<RevocationLine> lines;

    /** @return the newest of each source, strongest first */
    public List<RevocationLine> getLines() {
        if (lines == null) {
            lines = book.newest(page.number());
        }
        return lines;
    }

    /** @return what it says, in words */
    public String words(RevocationLine line) {
        RevocationAnswer answer = line.answer();
        if (answer.flaw().isPresent()) {
            return texts.get("answer.flaw." + answer.flaw().get());
        }
        String told = answer.state() == State.REVOKED && answer.revokedAt().isPresent()
                ? texts.with("answer.revokedAt", moments.full(answer.revokedAt().get()))
                : texts.get("answer." + answer.state());
        return line.word().isEmpty() ? told : told + " (" + line.word() + ")";
    }

    /** @return which of them contradict each other, in words, or null */
    public String getContradiction() {
        List<RevocationAnswer> answers =
                getLines().stream().map(RevocationLine::answer).toList();
        return RevocationWeighing.of(answers, Set.of()) instanceof Contradiction against
                ? texts.with("answer.contradict", source(against.revoked()), source(against.good()))
                : null;
    }

    private String source(RevocationAnswer answer) {
        return texts.get("source." + answer.source());
    }

    /** @return when Dosir asks again by itself, or null */
    public Instant getNext() {
        return book.next(page.number()).orElse(null);
    }
}
