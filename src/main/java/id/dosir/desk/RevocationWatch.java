package id.dosir.desk;

import id.dosir.core.act.ConfirmRevocation;
import id.dosir.core.act.Gate;
import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.certificate.RevocationWeighing;
import id.dosir.core.certificate.RevocationWeighing.Contradiction;
import id.dosir.core.certificate.RevocationWeighing.Outcome;
import id.dosir.core.certificate.RevocationWeighing.Proven;
import id.dosir.core.document.Attachment;
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
import id.dosir.storage.Home;
import id.dosir.storage.ScratchFolder;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks whether certificates are revoked by now, on request and in rounds with growing pauses, and keeps what is answered.
 * Only a proof moves a dossier: silence, unusable answers and answers that contradict each other leave it where it is.
 */
@ApplicationScoped
public class RevocationWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationWatch.class);
    /** Dossiers asked about in one round, longest waiting first: the service is shared with everyone who signs. */
    private static final int ROUND = 50;

    private static final int MOST_WAITING = 2_000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    RevocationInquiry inquiry;

    @Inject
    RevocationBook book;

    @Inject
    EvidencePapers papers;

    @Inject
    Outbox outbox;

    @Inject
    Home home;

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

    @Inject
    Clock clock;

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
        Set<DossierNumber> resting = book.resting(clock.instant());
        tray.at(Stage.Name.AWAITING_CONFIRMATION, MOST_WAITING).stream()
                .filter(number -> !resting.contains(number))
                .limit(ROUND)
                .forEach(this::askByItself);
    }

    private void askByItself(DossierNumber number) {
        Decision decision = ask(number, OptionalLong.empty(), Actor.SYSTEM);
        if (decision instanceof Decision.Moved) {
            LOG.info("watch: the certificate of {} is proven to be revoked", number);
        } else if (decision instanceof Decision.Refused no
                && no.grounds().get(0).refusal() == Refusal.ANSWERS_CONTRADICT) {
            LOG.warn("watch: {}", no.grounds());
        }
        book.asked(number, clock.instant(), settings.watchInterval(), settings.watchLongest());
    }

    /**
     * @param number of a dossier that waits for its confirmation
     * @param seen version that the person looked at
     * @param actor who asks
     * @return the dossier confirmed, or why not
     */
    public Decision ask(DossierNumber number, OptionalLong seen, Actor actor) {
        return refusals.noted(answered(number, seen, actor), number.value(), ActName.CONFIRM_REVOCATION.path(), actor);
    }

    private Decision answered(DossierNumber number, OptionalLong seen, Actor actor) {
        Optional<Dossier> dossier = dossiers.find(number).map(Loaded::dossier);
        Optional<Refusal> barred = dossier.flatMap(d -> Gate.bars(ActName.CONFIRM_REVOCATION, d, actor));
        if (dossier.isEmpty() || barred.isPresent()) {
            return Decision.refused(barred.orElse(Refusal.UNKNOWN_DOSSIER));
        }
        List<Heard> heard = heard(dossier.get());
        Outcome outcome =
                RevocationWeighing.of(heard.stream().map(Heard::answer).toList(), settings.proving());
        if (outcome instanceof Proven proven) {
            return confirmed(number, seen, actor, proven.by());
        }
        if (outcome instanceof Contradiction against) {
            outbox.add(number, against);
            outbox.nudge();
            return Decision.refused(
                    Refusal.ANSWERS_CONTRADICT,
                    "",
                    against.revoked().source() + " \u2260 " + against.good().source());
        }
        return notYet(heard);
    }

    private List<Heard> heard(Dossier dossier) {
        try (ScratchFolder folder = ScratchFolder.in(home, "tanya-")) {
            List<Heard> heard = inquiry.ask(dossier, folder.path());
            book.keep(dossier.number(), heard);
            return heard;
        } catch (IOException e) {
            throw new UncheckedIOException("answers about a certificate cannot be kept", e);
        }
    }

    private static Decision notYet(List<Heard> heard) {
        return heard.stream()
                .filter(one -> one.answer().state() != State.NO_PROOF)
                .findFirst()
                .map(one -> Decision.refused(
                        Refusal.STATUS_NOT_REVOKED,
                        "",
                        one.word().isEmpty()
                                ? one.answer().source() + " " + one.answer().state()
                                : one.word()))
                .orElseGet(() -> Decision.refused(Refusal.STATUS_UNAVAILABLE));
    }

    private Decision confirmed(DossierNumber number, OptionalLong seen, Actor actor, RevocationAnswer proof) {
        String asker = actor.equals(Actor.SYSTEM) ? "" : " (" + actor.name() + ")";
        String said = proof.source() == Source.USER_STATUS ? "BSrE: REVOKE" : proof.source() + ": " + proof.signer();
        RevocationConfirmation confirmation = new RevocationConfirmation(
                proof.source(), proof.revokedAt().orElse(proof.askedAt()).truncatedTo(ChronoUnit.MICROS), said + asker);
        List<Attachment> evidence =
                papers.of(book.newest(number), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return desk.perform(
                number, List.of(), none -> new ConfirmRevocation(confirmation, evidence), seen, Actor.SYSTEM);
    }
}
