package id.dosir.desk;

import id.dosir.bsre.CertificateStatus;
import id.dosir.bsre.UserStatus;
import id.dosir.bsre.UserStatus.State;
import id.dosir.core.act.ConfirmRevocation;
import id.dosir.core.act.Gate;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.routing.InTray;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks BSrE whether a certificate is revoked by now, on request and in rounds. Only the answer REVOKE moves a dossier: any
 * other, and silence, proves nothing.
 */
@ApplicationScoped
public class RevocationWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationWatch.class);
    /** Dossiers asked about in one round, oldest first: the service is shared with everyone who signs. */
    private static final int ROUND = 50;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    CertificateStatus status;

    @Inject
    Dossiers dossiers;

    @Inject
    InTray tray;

    @Inject
    Desk desk;

    @Inject
    DeskSettings settings;

    @Inject
    Refusals refusals;

    private Rounds rounds;

    @PostConstruct
    void plan() {
        rounds = new Rounds("watch", executor, this::round);
    }

    void start() {
        rounds.start(settings.watchInterval(), settings.watchInterval());
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    private void round() {
        for (DossierNumber number : tray.at(Stage.Name.AWAITING_CONFIRMATION, ROUND)) {
            Decision decision = ask(number, OptionalLong.empty(), Actor.SYSTEM);
            if (decision instanceof Decision.Moved) {
                LOG.info("watch: BSrE reports the certificate of {} as revoked", number);
            }
        }
    }

    /**
     * @param number of a dossier that waits for its confirmation
     * @param seen version that the person looked at
     * @param actor who asks
     * @return the dossier confirmed, or why not
     */
    public Decision ask(DossierNumber number, OptionalLong seen, Actor actor) {
        Optional<Dossier> dossier = dossiers.find(number).map(Loaded::dossier);
        Optional<Refusal> barred = dossier.flatMap(d -> Gate.bars(ActName.CONFIRM_REVOCATION, d, actor));
        if (dossier.isEmpty() || barred.isPresent()) {
            return noted(Decision.refused(barred.orElse(Refusal.UNKNOWN_DOSSIER)), number, actor);
        }
        UserStatus answer =
                status.ask(dossier.get().application().subscriber().nik().digits());
        if (answer instanceof UserStatus.Told told) {
            return told.state() == State.REVOKE
                    ? confirmed(number, seen, actor, told)
                    : noted(
                            Decision.refused(
                                    Refusal.STATUS_NOT_REVOKED, "", told.state().name()),
                            number,
                            actor);
        }
        return noted(Decision.refused(Refusal.STATUS_UNAVAILABLE), number, actor);
    }

    private Decision noted(Decision decision, DossierNumber number, Actor actor) {
        return refusals.noted(decision, number.value(), ActName.CONFIRM_REVOCATION.path(), actor);
    }

    private Decision confirmed(DossierNumber number, OptionalLong seen, Actor actor, UserStatus.Told told) {
        String asker = actor.equals(Actor.SYSTEM) ? "" : " (" + actor.name() + ")";
        return desk.perform(
                number,
                List.of(),
                none -> new ConfirmRevocation(
                        new RevocationConfirmation(
                                Source.USER_STATUS,
                                told.askedAt().truncatedTo(ChronoUnit.MICROS),
                                "BSrE: " + told.state() + asker),
                        List.of()),
                seen,
                Actor.SYSTEM);
    }
}
