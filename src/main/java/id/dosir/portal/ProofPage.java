package id.dosir.portal;

import id.dosir.core.document.Conformity;
import id.dosir.core.document.LetterSize;
import id.dosir.desk.LetterCheck;
import id.dosir.desk.LetterOrigin;
import id.dosir.desk.LetterProof;
import id.dosir.desk.ProofDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a dossier's signed letter proves, beside the dossier. */
@Named
@RequestScoped
public class ProofPage {

    @Inject
    DossierPage page;

    @Inject
    ProofDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Say say;

    @Inject
    Moments moments;

    private LetterProof proof;
    private LetterOrigin origin;

    /** @return null when the dossier has no signed letter */
    public LetterProof getProof() {
        if (proof == null && page.getDossier().stage().signedLetter().isPresent()) {
            proof = desk.proof(page.number(), actor.get()).orElse(null);
        }
        return proof;
    }

    /** @return which template the letter was made with, or null while there is no letter */
    public LetterOrigin getOrigin() {
        if (origin == null) {
            origin = desk.origin(page.number(), actor.get()).orElse(null);
        }
        return origin;
    }

    /** @return the newest check, or null while the first is under way */
    public LetterCheck getLast() {
        return getProof() == null || proof.checks().isEmpty()
                ? null
                : proof.checks().get(0);
    }

    public List<LetterCheck> getEarlier() {
        return getLast() == null
                ? List.of()
                : proof.checks().subList(1, proof.checks().size());
    }

    public boolean isLarge() {
        return LetterSize.large(getProof().bytes());
    }

    public long getKilobytes() {
        return Math.max(1, getProof().bytes() / 1000);
    }

    /** @return what a check came to, in a few words */
    public String verdict(LetterCheck check) {
        return texts.get("proof.verdict." + (check.accepted() ? "ACCEPTED" : check.indication()));
    }

    /** @return why it is not good, in a sentence; empty when it is */
    public String reason(LetterCheck check) {
        if (!check.subIndication().isEmpty()) {
            String known = "proof.sub." + check.subIndication();
            // ETSI has more of them than we ever saw
            return texts.has(known) ? texts.get(known) : texts.with("proof.sub.other", check.subIndication());
        }
        return check.ruleBroken().isEmpty() ? "" : texts.get("proof.rule." + check.ruleBroken());
    }

    /** @return since when and why nobody tries any more to examine it */
    public String getUnexamined() {
        LetterProof.Unexamined end = getProof().unexamined().orElseThrow();
        String known = "proof.unexamined." + end.reason();
        // what has no words is a fault of the server
        String reason = texts.has(known) ? texts.get(known) : texts.with("proof.unexamined.other", end.reason());
        return texts.with("proof.unexaminedText", moments.full(end.at()), end.attempts()) + " " + reason;
    }

    public String faults(Conformity standard) {
        return String.join(", ", standard.faults());
    }

    /** Checks the signature now. */
    public void recheck() {
        if (desk.recheck(page.number(), actor.get())) {
            say.told("proof.rechecked");
        } else {
            say.error("proof.notRechecked");
        }
        proof = null;
    }
}
