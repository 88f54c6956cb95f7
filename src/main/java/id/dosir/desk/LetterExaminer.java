package id.dosir.desk;

import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.reading.NoVerdictException;
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
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Examines letters after they were signed: lines of the outbox that take seconds each, so they have a worker of their own. */
@ApplicationScoped
class LetterExaminer {

    private static final Logger LOG = LoggerFactory.getLogger(LetterExaminer.class);
    private static final int BATCH = 5;
    /** With pauses that double, some ten minutes: longer than a server takes to start. Each attempt may cost a worker. */
    static final int MOST_ATTEMPTS = 9;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OutboxLines lines;

    @Inject
    LetterExamination examination;

    @Inject
    LetterChecks checks;

    @Inject
    Dossiers dossiers;

    @Inject
    Clock clock;

    private Rounds rounds;

    @PostConstruct
    void plan() {
        rounds = new Rounds("letters", executor, this::round);
    }

    void start() {
        rounds.start(Duration.ofSeconds(2), Duration.ofSeconds(5));
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    void nudge() {
        rounds.nudge();
    }

    void round() {
        lines.toExamine(clock.instant(), BATCH).forEach(this::settle);
    }

    private void settle(OutboxRow row) {
        try {
            examine(row);
            lines.done(row.id, clock.instant());
        } catch (RuntimeException e) {
            String reason = e instanceof NoVerdictException n
                    ? n.reason().name()
                    : e.getClass().getSimpleName();
            if (row.attempts + 1 < MOST_ATTEMPTS) {
                LOG.warn(
                        "letters: {} could not be examined, attempt {}: {}",
                        row.dossier,
                        row.attempts + 1,
                        e.toString());
                lines.failed(row.id, reason, clock.instant());
            } else {
                LOG.error("letters: {} stays unexamined after {} attempts", row.dossier, row.attempts + 1, e);
                lines.givenUp(row.id, reason, clock.instant());
            }
        }
    }

    /** What was done in an earlier attempt is not done again. */
    private void examine(OutboxRow row) {
        Dossier dossier = dossiers.find(new DossierNumber(row.dossier))
                .map(Loaded::dossier)
                .orElseThrow(() -> new IllegalStateException("the outbox names an unknown dossier: " + row.dossier));
        Optional<SignedLetter> letter = dossier.stage().signedLetter();
        if (letter.isEmpty() || !letter.get().way().electronic()) {
            return; // withdrawn since, or signed in ink
        }
        if (!checks.checkedSince(letter.get().signed(), row.createdAt)) {
            examination.checkSignature(dossier, letter.get(), Optional.empty());
        }
        if (checks.standards(letter.get().signed()).isEmpty()) {
            examination.checkStandards(dossier, letter.get());
        }
    }
}
