package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.RevocationWeighing.Contradiction;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Stage;
import id.dosir.notify.Mail;
import id.dosir.notify.Topic;
import id.dosir.people.Acting;
import id.dosir.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Mails to those who wait for BSrE: its sources contradict each other, so somebody has to ask what is true. */
@ApplicationScoped
class ContradictionMails {

    @Inject
    People people;

    @Inject
    DeskSettings settings;

    /** @return what a line of the outbox says about it: who says revoked, who says good */
    static String words(Contradiction against) {
        return against.revoked().source() + " " + against.good().source();
    }

    /** @return those who wait for the revocation, but nobody about his own request; none when nobody waits any more */
    List<Acting> audience(Dossier dossier) {
        if (dossier.stage().name() != Stage.Name.AWAITING_CONFIRMATION) {
            return List.of();
        }
        return dossier.waitsFor().map(people::actingFor).orElse(List.of()).stream()
                .filter(acting -> !dossier.isOwnOf(
                        new PersonId(acting.person().username()),
                        acting.person().nip()))
                .toList();
    }

    /** @return a mail to each of them; which sources these are is read in the portal */
    List<Mail> of(Dossier dossier, String key) {
        List<Mail> mails = new ArrayList<>();
        for (Acting acting : audience(dossier)) {
            Map<String, String> values = Map.of(
                    "jabatan", acting.title().isEmpty() ? acting.person().name() : acting.title(),
                    "nomor_permohonan", dossier.number().value(),
                    "tautan", settings.dossier(dossier.number()));
            acting.person()
                    .email()
                    .flatMap(EmailAddress::parse)
                    .ifPresent(to -> mails.add(new Mail(to, Topic.CONTRADICTION, values, key)));
        }
        return mails;
    }
}
