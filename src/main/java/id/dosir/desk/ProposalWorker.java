package id.dosir.desk;

import id.dosir.core.dossier.PersonId;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.routing.Keepings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out destructions and hand-overs in the background, record by record. What a sudden end left is taken up by the next round; a record that
 * fails does not keep back the others, and the minutes are written only when none is left.
 */
@ApplicationScoped
class ProposalWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalWorker.class);
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int PAGE = 500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ProposalBook book;

    @Inject
    Erasure erasure;

    @Inject
    HandingTurn handing;

    @Inject
    ProposalEnd end;

    @Inject
    Keepings keepings;

    @Inject
    ProposalNotices notices;

    private Rounds rounds;
    private boolean caughtUp;

    @PostConstruct
    void plan() {
        rounds = new Rounds("retention", executor, this::round);
    }

    void start() {
        rounds.start(FIRST, PAUSE);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** Something was proposed, decided or begun. */
    void nudge() {
        rounds.nudge();
    }

    private void round() {
        if (!caughtUp) {
            catchUp();
        }
        for (ProposalNumber number : book.underWay()) {
            try {
                carryOut(number);
            } catch (RuntimeException e) {
                // the others go on; the next round takes it up again
                LOG.error("retention: {} did not come to its end", number.code(), e);
            }
        }
        notices.tell();
    }

    /** Dossiers that were closed before there was a schedule get their days; the others have them from the act that closed them. */
    private void catchUp() {
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = keepings.begin(last.get(), PAGE);
        }
        caughtUp = true;
    }

    private void carryOut(ProposalNumber number) {
        Proposal proposal = book.find(number).orElseThrow();
        for (ListedRecord record : book.records(number)) {
            if (!record.state().ended()) {
                carryOut(proposal, record);
            }
        }
        if (book.records(number).stream().allMatch(r -> r.state().ended())) {
            end.end(number);
            LOG.info("retention: {} has ended", number.code());
        }
    }

    private void carryOut(Proposal proposal, ListedRecord record) {
        ProposalNumber number = proposal.number();
        try {
            if (number.kind() == ProposalKind.TRANSFER) {
                handOver(proposal, record);
                return;
            }
            if (record.state() == ListedRecord.State.WAITING) {
                PersonId by = proposal.step(State.UNDER_WAY).orElseThrow().by();
                erasure.empty(number, record.ordinal(), record.dossier(), by);
            }
            erasure.remove(number, record.ordinal());
        } catch (RuntimeException | IOException e) {
            // the others go on; the next round takes it up again
            LOG.error("retention: record {} of {} failed", record.ordinal(), number.code(), e);
        }
    }

    private void handOver(Proposal proposal, ListedRecord record) throws IOException {
        try {
            handing.take(proposal, record);
        } catch (PackageRefused e) {
            // a paper is not what it was: what was begun for this record is undone, and the minutes name it
            handing.leave(proposal, record, e.ground().refusal());
        }
    }
}
