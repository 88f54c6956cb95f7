package id.dosir.desk;

import id.dosir.bsre.CertificateStatus;
import id.dosir.bsre.UserStatus;
import id.dosir.core.act.Gate;
import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.letters.Official;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of somebody who signs. */
@ApplicationScoped
class Signers {

    @Inject
    People people;

    @Inject
    CertificateStatus status;

    /**
     * Asks BSrE before the letter is written: only ISSUE can sign. A service that does not tell bars nobody: if it is down, the
     * signing call says so itself, and if only this question fails, letters must not wait for it.
     *
     * @return why the person's certificate cannot sign
     */
    Optional<Refusal> bars(Actor actor) {
        Optional<String> nik = people.find(actor.id().value()).flatMap(Person::nik);
        return nik.isPresent() && status.glance(nik.get()) instanceof UserStatus.Told told
                ? refusal(told.state())
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(UserStatus.State state) {
        return switch (state) {
            case ISSUE -> Optional.empty();
            case EXPIRED -> Optional.of(Refusal.SIGNER_EXPIRED);
            case RENEW -> Optional.of(Refusal.SIGNER_RENEWING);
            case WAITING_FOR_VERIFICATION -> Optional.of(Refusal.SIGNER_UNVERIFIED);
            case NEW -> Optional.of(Refusal.SIGNER_NOT_ACTIVATED);
            case NO_CERTIFICATE -> Optional.of(Refusal.SIGNER_NO_CERTIFICATE);
            case NOT_REGISTERED -> Optional.of(Refusal.SIGNER_UNKNOWN);
            case SUSPEND -> Optional.of(Refusal.SIGNER_SUSPENDED);
            case REVOKE -> Optional.of(Refusal.SIGNER_REVOKED);
            case UNKNOWN -> Optional.of(Refusal.SIGNER_STATUS_UNKNOWN);
        };
    }

    /** A holder without NIP is known by his NIK: nobody signs the letter on his own certificate. */
    static boolean isHolder(Dossier dossier, Person person) {
        return person.nik()
                .filter(dossier.application().subscriber().nik().digits()::equals)
                .isPresent();
    }

    /**
     * Who may sign the dossier's letter, or would once it lies before the signer: the holder of the post first, his deputies after
     * him. The holder of the certificate in question never does.
     */
    List<Acting> of(Dossier dossier) {
        return dossier.sop().signer().stream()
                .flatMap(post -> candidates(post).flatMap(person -> acting(dossier, post, person).stream()))
                .toList();
    }

    /** Holders once more: a deputy for some days leaves them what he is not given. */
    private Stream<Person> candidates(Post post) {
        Map<String, Person> found = new LinkedHashMap<>();
        people.holdersOf(post).forEach(person -> found.put(person.username(), person));
        people.actingFor(post)
                .forEach(acting -> found.putIfAbsent(acting.person().username(), acting.person()));
        return found.values().stream();
    }

    private Optional<Acting> acting(Dossier dossier, Post post, Person person) {
        return people.actorOf(person.username())
                .filter(actor -> !isHolder(dossier, person) && Gate.wouldSign(dossier, actor))
                .map(actor -> new Acting(
                        person, actor.titleFor(post, ActName.SIGN, dossier.sop().code())));
    }

    /**
     * Whom an unsigned letter names, so that he who signs has read what he signs: whom the letter that is out names, else the
     * reader when he may sign it, else the first who may, else who is at work in the post.
     *
     * @param reader empty when nobody reads it in order to sign
     */
    Official named(Dossier dossier, Optional<Actor> reader) {
        List<Acting> all = of(dossier);
        return released(dossier)
                .or(() -> reader.map(actor -> actor.id().value()))
                .flatMap(username -> all.stream()
                        .filter(acting -> acting.person().username().equals(username))
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .or(() -> atWork(dossier))
                .map(acting -> official(acting.person(), acting.title()))
                .orElse(new Official("-", "-", "-", "-"));
    }

    /** While nobody may sign, as on a request of the head's own without a deputy, papers name who does the post's work. */
    private Optional<Acting> atWork(Dossier dossier) {
        return dossier.sop().signer().flatMap(post -> people.actingFor(post).stream()
                .findFirst());
    }

    private static Optional<String> released(Dossier dossier) {
        return dossier.stage() instanceof Stage.AwaitingSignature here
                ? here.released().map(ReleasedLetter::signer)
                : Optional.empty();
    }

    /** @return as the letter names him below his signature */
    static Official official(Person signer, String title) {
        return new Official(
                        title,
                        signer.name(),
                        signer.rank().orElse("-"),
                        signer.nip().orElse("-"))
                .signing(signer.title());
    }
}
