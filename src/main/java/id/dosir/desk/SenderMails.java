package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.Receiver.State;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.notify.Mail;
import id.dosir.notify.Topic;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** To whose slip it is: a receiver gave it back, or finished it. What he said is read in the portal, it may be secret. */
@ApplicationScoped
class SenderMails {

    @Inject
    People people;

    @Inject
    ReceiverNames names;

    @Inject
    DeskSettings settings;

    /** @return one mail to the sender, none when he has no address or no account any more */
    List<Mail> of(Dossier dossier, SlipPlace place, String key) {
        return sender(dossier, place).flatMap(person -> mail(person, dossier, place, key)).stream()
                .toList();
    }

    /** @return who gave the slip, as long as he has an account; his successor in the post gave none */
    Optional<Person> sender(Dossier dossier, SlipPlace place) {
        String username = slip(dossier, place).from().value();
        return people.find(username).filter(person -> people.actorOf(username).isPresent());
    }

    Topic topic(Dossier dossier, SlipPlace place) {
        return receiver(dossier, place).state() == State.RETURNED ? Topic.SLIP_RETURNED : Topic.SLIP_FINISHED;
    }

    private Optional<Mail> mail(Person person, Dossier dossier, SlipPlace place, String key) {
        Map<String, String> values = Map.of(
                "nama", person.name(),
                "nomor_permohonan", dossier.number().value(),
                "layanan", dossier.sop().name(),
                "penerima", names.printed(slip(dossier, place), receiver(dossier, place)),
                "tautan", settings.dossier(dossier.number()));
        return person.email().flatMap(EmailAddress::parse).map(to -> new Mail(to, topic(dossier, place), values, key));
    }

    private static Disposition slip(Dossier dossier, SlipPlace place) {
        return dossier.slip(place.slip()).orElseThrow();
    }

    private static Receiver receiver(Dossier dossier, SlipPlace place) {
        return slip(dossier, place).receiver(place.receiver()).orElseThrow();
    }
}
