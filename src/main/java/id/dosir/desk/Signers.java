package id.dosir.desk;

import id.dosir.bsre.CertificateStatus;
import id.dosir.bsre.UserStatus;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Refusal;
import id.dosir.letters.Official;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

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

    /** @return as the letter names him below his signature */
    static Official official(Person signer, String title) {
        return new Official(
                        title,
                        signer.name(),
                        signer.rank().orElse("-"),
                        signer.nip().orElse("-"))
                .signing();
    }
}
