package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.letters.LetterNumbers;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where letters are signed. The number is printed on the letter, so it must be known before the signature, and must be free
 * again if there is none: the counter's row stays locked from number to accepted letter, and letters are signed one after the
 * other. The lane in front of it keeps those who wait from holding a database connection each.
 */
@ApplicationScoped
public class SigningDesk {

    @Inject
    SigningWork work;

    @Inject
    Desk desk;

    @Inject
    NumberBook numbers;

    @Inject
    Outbox outbox;

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
            numbers.ensure(LetterNumbers.counter(occasion.at().atZone(zone).getYear()));
            lane.lock();
            try {
                Decision decision = work.sign(number, passphrase, seen, occasion);
                if (decision instanceof Decision.Moved) {
                    outbox.nudge();
                }
                return decision;
            } finally {
                lane.unlock();
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
