package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.MailboxProof;
import id.dosir.core.dossier.MailboxProof.Bar;
import id.dosir.core.dossier.MailboxProof.State;
import id.dosir.notify.MailSettings;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whether the mailbox of a request is read, for those who read its dossier; and what the link in the mail does, for everybody. */
@ApplicationScoped
@Transactional
public class MailboxDesk {

    @Inject
    Dossiers dossiers;

    @Inject
    MailboxProofs proofs;

    @Inject
    MailSettings mail;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    /**
     * @param dossier as the actor read it
     * @return empty where the mailbox does not matter or was not asked in time, or the person may not read the dossier
     */
    public Optional<MailboxView> of(Dossier dossier, Actor actor) {
        if (!MailboxProof.isWanted(dossier) || !dossier.mayBeReadBy(actor)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<MailboxProof> proof = proofs.of(dossier.number());
        boolean again =
                mayAsk(dossier, actor) && MailboxProof.bar(dossier, proof, now).isEmpty();
        if (dossier.stage().closed()
                && proof.flatMap(MailboxProof::sentAt).isEmpty()
                && proof.flatMap(MailboxProof::refusedAt).isEmpty()
                && proof.flatMap(MailboxProof::provenAt).isEmpty()) {
            return Optional.empty(); // it ended before anybody was asked, and nobody will be
        }
        if (proof.isEmpty()) {
            return Optional.of(new MailboxView(State.NOT_SENT, Optional.empty(), 0, !mail.isOn(), again));
        }
        State state = proof.get().state(now);
        Optional<Instant> at =
                switch (state) {
                    case PROVEN -> proof.get().provenAt();
                    case REFUSED -> proof.get().refusedAt();
                    case SENT, EXPIRED -> proof.get().until();
                    case NOT_SENT -> Optional.of(proof.get().askedAt());
                };
        return Optional.of(new MailboxView(state, at, proof.get().tries(), !mail.isOn(), again));
    }

    /**
     * Has another mail sent; links of earlier ones end.
     *
     * @return what stands against it; empty when it is under way
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Bar> again(DossierNumber number, Actor actor) {
        Optional<Dossier> dossier =
                dossiers.findLocked(number).map(Loaded::dossier).filter(d -> mayAsk(d, actor));
        if (dossier.isEmpty()) {
            return Optional.of(Bar.NOT_WANTED);
        }
        Optional<Bar> bar = MailboxProof.bar(dossier.get(), proofs.of(number), clock.instant());
        if (bar.isEmpty()) {
            int tries = proofs.ask(dossier.get());
            proofs.note(actor, number.value(), "diminta", tries);
        }
        return bar;
    }

    /** Says that there is work; call it after {@link #again}. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void nudge() {
        outbox.nudge();
    }

    /** @return what the link leads to; empty when it is none, whatever the cause */
    public Optional<MailboxLink> look(String token) {
        return proofs.look(token);
    }

    /** The button behind the link was pressed. */
    public Optional<MailboxLink> prove(String token) {
        return proofs.prove(token);
    }

    /** The applicant, the holder, and whoever works on it; not who only got a slip. */
    private static boolean mayAsk(Dossier dossier, Actor actor) {
        return dossier.isOwnOf(actor) || actor.reach().stream().anyMatch(dossier.sop()::givesWorkTo);
    }
}
