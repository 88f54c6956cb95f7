package id.dosir.desk;

import id.dosir.core.act.ApplicationForm;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.Box;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.filing.Proposal;
import id.dosir.core.filing.Source;
import id.dosir.intake.PaperStatements;
import id.dosir.intake.StatedPaper;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads in the background what papers of dossiers say of the person: those that did not come from a draft, and those of which OCR found
 * more. What is to be done stands in its table; done twice it changes nothing.
 */
@ApplicationScoped
class StatementWork {

    private static final Duration FIRST = Duration.ofSeconds(7);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int BATCH = 20;
    private static final int SURE = 100;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PaperStatements statements;

    @Inject
    Dossiers dossiers;

    @Inject
    Proposals proposals;

    @Inject
    Clock clock;

    private Rounds rounds;
    private volatile boolean ending;

    @PostConstruct
    void plan() {
        rounds = new Rounds("statements", executor, this::round);
    }

    void start() {
        rounds.start(FIRST, PAUSE);
    }

    @PreDestroy
    void stop() {
        ending = true;
        rounds.stop();
    }

    /** A paper is to be read. */
    void nudge() {
        rounds.nudge();
    }

    void round() {
        List<StatedPaper> papers = statements.waiting(BATCH);
        while (!papers.isEmpty() && !ending) {
            papers.forEach(this::read);
            papers = statements.waiting(BATCH);
        }
    }

    private void read(StatedPaper paper) {
        if (ending) {
            return;
        }
        boolean toCome = proposals.isScanning(paper.file());
        Optional<Dossier> dossier = dossiers.find(paper.dossier()).map(Loaded::dossier);
        List<Proposal> read = dossier.stream()
                .flatMap(one -> attachment(one, paper)
                        .map(found -> proposals.ask(
                                found.kind(), paper.file().hex(), paper.file(), found.pages(), person(one, found)))
                        .stream()
                        .flatMap(List::stream))
                .toList();
        // a worker that was ended reads nothing: the next server asks again
        if (!ending) {
            statements.keep(paper.id(), ProposalsJson.of(read), clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (toCome && !proposals.isScanning(paper.file())) {
                statements.askAgain(paper.id()); // OCR ended in between, so there may be more to say
            }
        }
    }

    private static Optional<Attachment> attachment(Dossier dossier, StatedPaper paper) {
        return dossier.attachments().stream()
                .filter(each ->
                        each.sha256().equals(paper.file()) && each.kind().equals(paper.kind()))
                .findFirst();
    }

    /** Whom a list of many persons is read for: the request says it. */
    private static List<Proposal> person(Dossier dossier, Attachment paper) {
        Source request = new Source("", paper.kind(), 0, Box.NONE, SURE, false);
        var stated = ApplicationForm.of(dossier.application()).byField();
        return Stream.of("name", "nip", "nik")
                .filter(field -> !stated.get(field).isEmpty())
                .map(field -> new Proposal(field, stated.get(field), stated.get(field), request))
                .toList();
    }
}
