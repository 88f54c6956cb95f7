package id.dosir.desk;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.BulkDesk.Chosen;
import id.dosir.desk.BulkDesk.Outcome;
import id.dosir.desk.BulkDesk.Result;
import id.dosir.letters.LetterNumbers;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where letters are signed. The number is printed on the letter, so it must be known before the signature, and must be free
 * again if there is none: the counter's row stays locked from number to accepted letter, and letters are signed one after the
 * other. The lane in front of it keeps those who wait from holding a database connection each.
 */
@ApplicationScoped
public class SigningDesk {

    private static final Logger LOG = LoggerFactory.getLogger(SigningDesk.class);

    @Inject
    SigningWork work;

    @Inject
    Signers signers;

    @Inject
    WrongPassphrases wrong;

    @Inject
    Desk desk;

    @Inject
    NumberBook numbers;

    @Inject
    Outbox outbox;

    @Inject
    Refusals refusals;

    @Inject
    ZoneId zone;

    private final ReentrantLock lane = new ReentrantLock(true);

    /**
     * Numbers, writes and signs the letter of a dossier (SOP step 5).
     *
     * @param number of the dossier
     * @param passphrase of the signer; wiped before this returns, never stored
     * @param seen version that the signer looked at
     * @param actor the signer
     */
    public Decision sign(DossierNumber number, char[] passphrase, OptionalLong seen, Actor actor) {
        return sign(number, passphrase, seen, desk.now(actor));
    }

    /** The same at another time. */
    public Decision sign(DossierNumber number, char[] passphrase, OptionalLong seen, Occasion occasion) {
        try {
            return work.barred(number, seen, occasion)
                    .or(() -> signers.bars(occasion.by()).map(Decision::refused))
                    .map(barred -> noted(barred, number, occasion))
                    .orElseGet(() -> one(number, passphrase, seen, occasion));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Signs several letters with a passphrase that was typed once. Each has its own number and transaction, and what is refused
     * for one stops no other, with two exceptions: a passphrase that was wrong is not tried again, and a service that gave no
     * answer twice in a row is left alone.
     *
     * @param chosen at most {@value BulkDesk#MOST}; a dossier that is named twice counts once
     * @param passphrase of the signer; wiped before this returns, never stored
     * @return what stands against the signer himself, and then nothing was done; else what came of each dossier
     */
    public Result signAll(List<Chosen> chosen, char[] passphrase, Actor actor) {
        try {
            Optional<Refusal> barred = signers.bars(actor);
            if (barred.isPresent()) {
                refusals.noted(Decision.refused(barred.get()), "-", ActName.SIGN.path(), actor);
                return new Result(List.of(new Decision.Ground(barred.get(), "", "")), List.of());
            }
            Map<DossierNumber, Chosen> each = new LinkedHashMap<>();
            chosen.stream().limit(BulkDesk.MOST).forEach(c -> each.putIfAbsent(c.number(), c));
            return new Result(List.of(), outcomes(List.copyOf(each.values()), passphrase, actor));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private List<Outcome> outcomes(List<Chosen> each, char[] passphrase, Actor actor) {
        List<Outcome> outcomes = new ArrayList<>();
        int unanswered = 0;
        for (Chosen next : each) {
            Optional<Decision> decision = guarded(next, passphrase, actor);
            outcomes.add(new Outcome(next.number(), decision));
            Optional<Refusal> refusal =
                    decision.filter(Decision.Refused.class::isInstance).map(d -> ((Decision.Refused) d).first());
            unanswered = refusal.filter(SigningDesk::unanswered).isPresent() ? unanswered + 1 : 0;
            if (unanswered == 2 || refusal.filter(SigningDesk::ofTheSigner).isPresent()) {
                break;
            }
        }
        each.subList(outcomes.size(), each.size())
                .forEach(left -> outcomes.add(
                        new Outcome(left.number(), Optional.of(Decision.refused(Refusal.SIGNING_STOPPED)))));
        return outcomes;
    }

    private Optional<Decision> guarded(Chosen next, char[] passphrase, Actor actor) {
        try {
            return Optional.of(one(next.number(), passphrase, OptionalLong.of(next.seen()), desk.now(actor)));
        } catch (RuntimeException e) {
            // what was signed before is signed: the person has to see it, together with this one
            LOG.error("bulk: signing the letter of {} failed", next.number(), e);
            return Optional.empty();
        }
    }

    private Decision one(DossierNumber number, char[] passphrase, OptionalLong seen, Occasion occasion) {
        numbers.ensure(LetterNumbers.counter(occasion.at().atZone(zone).getYear()));
        lane.lock();
        try {
            Decision decision = work.sign(number, passphrase, seen, occasion);
            if (decision instanceof Decision.Moved) {
                outbox.nudge();
            }
            return wrong.counted(noted(decision, number, occasion), occasion.by());
        } finally {
            lane.unlock();
        }
    }

    private Decision noted(Decision decision, DossierNumber number, Occasion occasion) {
        return refusals.noted(decision, number.value(), ActName.SIGN.path(), occasion.by());
    }

    private static boolean unanswered(Refusal refusal) {
        return refusal == Refusal.SIGNING_UNAVAILABLE || refusal == Refusal.SIGNING_OUTCOME_UNKNOWN;
    }

    private static boolean ofTheSigner(Refusal refusal) {
        return refusal == Refusal.PASSPHRASE_WRONG
                || refusal == Refusal.PASSPHRASE_WRONG_AGAIN
                || refusal == Refusal.SIGNER_UNKNOWN;
    }
}
