package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.clock.StepClock;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.core.dossier.Stage;
import id.dosir.letters.IndonesianDates;
import id.dosir.notify.Mail;
import id.dosir.notify.Topic;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.routing.DossierClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes mails out of dossiers. No NIK stands in any of them. */
@ApplicationScoped
class Mails {

    @Inject
    People people;

    @Inject
    DossierClocks clocks;

    @Inject
    DeskSettings settings;

    @Inject
    ZoneId zone;

    /** @param key of the event: the same event gives the same mail */
    Mail toApplicant(Dossier dossier, Consequence.Topic about, String key) {
        return toHolder(dossier.application().subscriber().email(), dossier, about, key);
    }

    /** @return the same mail to the second mailbox; none when there is none any more */
    List<Mail> toSecondMailbox(Dossier dossier, Consequence.Topic about, String key) {
        return dossier.application().subscriber().otherEmail().stream()
                .map(to -> toHolder(to, dossier, about, key))
                .toList();
    }

    private Mail toHolder(EmailAddress to, Dossier dossier, Consequence.Topic about, String key) {
        Map<String, String> values =
                switch (about) {
                    case RECEIVED -> Map.of(
                            "tanggal_permohonan", minute(dossier.openedAt()),
                            "alasan_pencabutan",
                                    orDash(dossier.application().reason().text()));
                    case RETURNED -> Map.of("catatan", said(dossier));
                    case REJECTED -> Map.of("alasan_penolakan", said(dossier));
                    case COMPLETED -> Map.of("tanggal_selesai", minute(dossier.stageSince()));
                    case REVOKED -> Map.of(
                            "tanggal_pencabutan",
                            minute(dossier.stage()
                                    .revocation()
                                    .map(r -> r.revokedAt())
                                    .orElse(dossier.stageSince())));
                };
        return new Mail(to, Topic.valueOf(about.name()), with(values, dossier, "nama_pemohon", holder(dossier)), key);
    }

    /**
     * @return one mail to each who does the work of the post, a deputy instead of whom he stands in for, but not about his own
     *     request; none when the task is done by now, because then there is nothing to tell
     */
    List<Mail> toPost(Dossier dossier, Post post, String key) {
        List<Mail> mails = new ArrayList<>();
        if (dossier.waitsFor().filter(post::equals).isEmpty()) {
            return mails;
        }
        for (Acting acting : people.actingFor(post)) {
            Person person = acting.person();
            if (dossier.isOwnOf(new PersonId(person.username()), person.nip())) {
                continue;
            }
            Optional<EmailAddress> to = person.email().flatMap(EmailAddress::parse);
            Map<String, String> values = Map.of(
                    "tugas", dossier.sop().step(dossier.stage().step()).name(),
                    "batas_waktu", minute(due(dossier)));
            to.ifPresent(address -> mails.add(new Mail(
                    address,
                    Topic.NEW_TASK,
                    with(values, dossier, "jabatan", acting.title().isEmpty() ? person.name() : acting.title()),
                    key)));
        }
        return mails;
    }

    /**
     * @return one mail to each person whose order it is; none when it has ended by now
     */
    List<Mail> toReceiver(Dossier dossier, SlipPlace place, String key) {
        Optional<Disposition> slip = dossier.slip(place.slip());
        List<Mail> mails = new ArrayList<>();
        for (Acting acting : acting(dossier, place)) {
            Person person = acting.person();
            Map<String, String> values = Map.of(
                    "dari",
                    slip.get().fromName() + ", " + slip.get().fromTitle(),
                    "batas_waktu",
                    slip.get().due().map(this::minute).orElse("-"));
            person.email()
                    .flatMap(EmailAddress::parse)
                    .ifPresent(address -> mails.add(new Mail(
                            address,
                            Topic.SIDE_ORDER,
                            with(values, dossier, "jabatan", acting.title().isEmpty() ? person.name() : acting.title()),
                            key)));
        }
        return mails;
    }

    /**
     * @return people whose order it is, a deputy instead of whom he stands in for; nobody is told about his own request, and
     *     none when it has ended by now
     */
    List<Person> receivers(Dossier dossier, SlipPlace place) {
        return acting(dossier, place).stream().map(Acting::person).toList();
    }

    private List<Acting> acting(Dossier dossier, SlipPlace place) {
        Optional<Receiver> receiver = dossier.slip(place.slip())
                .flatMap(s -> s.receiver(place.receiver()))
                .filter(r -> r.state().open() && !dossier.stage().closed());
        if (receiver.isEmpty()) {
            return List.of();
        }
        return receiver
                .get()
                .person()
                .map(id -> people.find(id.value()).map(p -> new Acting(p, p.title())).stream()
                        .toList())
                .orElseGet(() -> people.actingFor(receiver.get().post()))
                .stream()
                .filter(a -> !dossier.isOwnOf(
                        new PersonId(a.person().username()), a.person().nip()))
                .toList();
    }

    private Map<String, String> with(Map<String, String> values, Dossier dossier, String salutation, String who) {
        Map<String, String> all = new HashMap<>(values);
        all.put(salutation, who);
        all.put("nomor_permohonan", dossier.number().value());
        all.put("layanan", dossier.sop().name());
        all.put("tautan", settings.dossier(dossier.number()));
        return all;
    }

    private Instant due(Dossier dossier) {
        return clocks.running(dossier).map(StepClock::due).orElse(dossier.stageSince());
    }

    /** Told late, the dossier may have moved on: then the last such line of its history has the words. */
    private static String said(Dossier dossier) {
        return dossier.history().stream()
                .filter(l -> l.after() == Stage.Name.RETURNED || l.after() == Stage.Name.REJECTED)
                .reduce((first, second) -> second)
                .map(l -> l.note())
                .orElse("-");
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    private static String holder(Dossier dossier) {
        return dossier.application().subscriber().name();
    }

    private String minute(Instant at) {
        return new IndonesianDates(zone).minute(at);
    }
}
