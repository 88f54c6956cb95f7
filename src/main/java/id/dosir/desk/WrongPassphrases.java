package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Refused;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts wrong passphrases in a row. After how many of them BSrE locks an account is not known, so the second is told in stronger
 * words. Kept by this server alone and only while it runs: it warns, it does not guard.
 */
@ApplicationScoped
class WrongPassphrases {

    private final Map<PersonId, Integer> inARow = new ConcurrentHashMap<>();

    /** @return the decision as the signer is told it */
    Decision counted(Decision decision, Actor actor) {
        if (decision instanceof Decision.Moved) {
            inARow.remove(actor.id());
        }
        if (decision instanceof Refused refused && refused.first() == Refusal.PASSPHRASE_WRONG) {
            int times = inARow.merge(actor.id(), 1, Integer::sum);
            return times < 2
                    ? decision
                    : Decision.refused(Refusal.PASSPHRASE_WRONG_AGAIN, "passphrase", String.valueOf(times));
        }
        return decision;
    }
}
