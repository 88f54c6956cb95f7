package id.dosir.desk;

import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.Proposal;
import id.dosir.intake.Drafts;
import id.dosir.intake.PaperOcr;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks papers of drafts in the background, one at a time, what they propose for the form: after they were read, after OCR, and when they
 * are called something else. What is to be done stands in their table, so no end of a server loses it; done twice it changes nothing.
 */
@ApplicationScoped
class PrefillWork {

    private static final Logger LOG = LoggerFactory.getLogger(PrefillWork.class);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int BATCH = 20;

    /** Whoever says none of these does not say whom he means. */
    private static final Set<String> PERSON = Set.of("name", "nip", "nik");

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Drafts drafts;

    @Inject
    Proposals proposals;

    @Inject
    PaperOcr ocr;

    private Rounds rounds;
    private volatile boolean ending;

    @PostConstruct
    void plan() {
        rounds = new Rounds("prefill", executor, this::round);
    }

    void start() {
        rounds.start(FIRST, PAUSE);
    }

    @PreDestroy
    void stop() {
        ending = true;
        rounds.stop();
    }

    void hear(@Observes DraftRead read) {
        nudge();
    }

    /** A paper is to be asked. */
    void nudge() {
        rounds.nudge();
    }

    void round() {
        List<DraftPaper> papers = drafts.unasked(BATCH);
        while (!papers.isEmpty() && !ending) {
            papers.forEach(this::ask);
            papers = drafts.unasked(BATCH);
        }
    }

    private void ask(DraftPaper paper) {
        if (ending) {
            return;
        }
        List<DraftPaper> others = drafts.readPapers(paper.draft()).stream()
                .filter(other -> !other.token().equals(paper.token()))
                .toList();
        boolean toCome = isScanning(paper);
        List<Proposal> read = read(paper, proposals.of(others));
        // a worker that was ended reads nothing: the next server asks again
        if (ending || !drafts.propose(paper.token(), paper.kind(), ProposalsJson.of(read))) {
            return;
        }
        if (toCome && !isScanning(paper)) {
            drafts.askAgain(paper.token()); // OCR ended in between, so there may be more to say
        } else if (saysWhom(read)) {
            others.stream()
                    .filter(other -> other.proposals().isPresent() && !saysWhom(proposals.of(List.of(other))))
                    .forEach(other -> drafts.askAgain(other.token()));
        }
    }

    /** What a paper makes fail must not keep back all others. */
    private List<Proposal> read(DraftPaper paper, List<Proposal> known) {
        try {
            return proposals.read(paper.kind(), paper.token(), paper.file().orElseThrow(), paper.pages(), known);
        } catch (RuntimeException | StackOverflowError e) {
            // last resort of a background task; a message may hold what stands on the paper, so it is not written down
            LOG.error(
                    "prefill: {} cannot be asked: {} at {}",
                    paper.file().orElseThrow().hex().substring(0, 12),
                    e.getClass().getName(),
                    Arrays.stream(e.getStackTrace()).findFirst().orElse(null));
            return List.of();
        }
    }

    private boolean isScanning(DraftPaper paper) {
        return ocr.of(List.of(paper.file().orElseThrow())).values().stream().anyMatch(OcrProgress::goesOn);
    }

    /** A paper that does not say whom it means may be understood when another one does. */
    private static boolean saysWhom(List<Proposal> read) {
        return read.stream().anyMatch(proposal -> PERSON.contains(proposal.field()));
    }
}
