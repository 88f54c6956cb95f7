package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.retention.CarryOut;
import id.dosir.core.retention.DecideProposal;
import id.dosir.core.retention.HandOver;
import id.dosir.core.retention.LiftHold;
import id.dosir.core.retention.MovePaper;
import id.dosir.core.retention.ProposalKind;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.Propose;
import id.dosir.core.retention.PutHold;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where closed dossiers are kept, held back, proposed for destruction or to be handed over, and destroyed or handed over. Each call decides by the rules of {@code
 * core.retention}, whoever calls.
 */
@ApplicationScoped
public class RetentionDesk {

    @Inject
    RecordWork records;

    @Inject
    ProposalWork proposals;

    @Inject
    ProposalWorker worker;

    @Inject
    Refusals refusals;

    @Inject
    NumberBook numbers;

    @Inject
    Desk desk;

    /**
     * @param grounds against it; none when it was made
     * @param number then
     */
    public record Proposed(List<Ground> grounds, Optional<ProposalNumber> number) {}

    /** @return grounds against it; none when it is done */
    public List<Ground> hold(DossierNumber number, PutHold act, Actor actor) {
        return refusals.noted(inTime(() -> records.put(number, act, desk.now(actor))), number.value(), "tahan", actor);
    }

    /** @return grounds against it; none when it is done */
    public List<Ground> lift(DossierNumber number, LiftHold act, Actor actor) {
        return refusals.noted(
                inTime(() -> records.lift(number, act, desk.now(actor))), number.value(), "lepas penahanan", actor);
    }

    /** @return grounds against it; none when it is done */
    public List<Ground> move(DossierNumber number, MovePaper act, Actor actor) {
        return refusals.noted(
                inTime(() -> records.move(number, act, desk.now(actor))), number.value(), "pindah lokasi", actor);
    }

    /** Proposes to destroy records, or to hand them over; all of them, or none when there is a ground against one. */
    public Proposed propose(List<DossierNumber> records, Propose act, Actor actor) {
        numbers.ensure(ProposalWork.counter(act.kind(), proposals.today().getYear()));
        try {
            ProposalWork.Proposed answer = proposals.propose(records, act, desk.now(actor));
            worker.nudge();
            return new Proposed(
                    refusals.noted(
                            answer.grounds(),
                            act.kind() == ProposalKind.DESTRUCTION ? "usul musnah" : "usul serah",
                            "usulkan",
                            actor),
                    answer.number());
        } catch (LockTimeoutException e) {
            return new Proposed(busy(), Optional.empty());
        }
    }

    /** @return grounds against it; none when it is done */
    public List<Ground> decide(ProposalNumber number, DecideProposal act, Actor actor) {
        List<Ground> grounds = inTime(() -> proposals.decide(number, act, desk.now(actor)));
        worker.nudge();
        return refusals.noted(grounds, number.code(), "putuskan", actor);
    }

    /**
     * Begins an approved destruction; it goes on in the background.
     *
     * @return grounds against it; none when it has begun
     */
    public List<Ground> carryOut(ProposalNumber number, CarryOut act, Actor actor) {
        List<Ground> grounds = inTime(() -> proposals.carryOut(number, act, desk.now(actor)));
        if (grounds.isEmpty()) {
            worker.nudge();
        }
        return refusals.noted(grounds, number.code(), "musnahkan", actor);
    }

    /**
     * Begins an approved hand-over; each record is looked at once more in the background.
     *
     * @return grounds against it; none when it has begun
     */
    public List<Ground> handOver(ProposalNumber number, HandOver act, Actor actor) {
        List<Ground> grounds = inTime(() -> proposals.handOver(number, act, desk.now(actor)));
        if (grounds.isEmpty()) {
            worker.nudge();
        }
        return refusals.noted(grounds, number.code(), "serahkan", actor);
    }

    private static List<Ground> inTime(Supplier<List<Ground>> change) {
        try {
            return change.get();
        } catch (LockTimeoutException e) {
            return busy(); // somebody else is at work on it at this moment
        }
    }

    private static List<Ground> busy() {
        return List.of(new Ground(Refusal.RECORDS_BUSY, "", ""));
    }
}
