package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.clock.EscalationRule;
import id.dosir.core.clock.StepClock;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Stage;
import id.dosir.letters.IndonesianDates;
import id.dosir.notify.Mail;
import id.dosir.notify.Topic;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.routing.DossierClocks;
import id.dosir.routing.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mails about clocks: to who has to act, and to the post above him. No applicant is named in any of them. */
@ApplicationScoped
class ClockMails {

    @Inject
    People people;

    @Inject
    DossierClocks clocks;

    @Inject
    OfficeClock office;

    @Inject
    DeskSettings settings;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /** @return one mail to each who does the work of the post, deputies among them, but not about his own request; none when the step has ended meanwhile, because then there is nothing to tell */
    List<Mail> of(Dossier dossier, ClockNotice notice, String key) {
        List<Mail> mails = new ArrayList<>();
        Optional<StepClock> clock = clock(dossier, notice);
        if (clock.isEmpty()) {
            return mails;
        }
        Topic topic = topic(dossier, notice);
        for (Acting acting : people.actingFor(notice.post())) {
            Person person = acting.person();
            if (dossier.isOwnOf(new PersonId(person.username()), person.nip())) {
                continue;
            }
            person.email()
                    .flatMap(EmailAddress::parse)
                    .ifPresent(to -> mails.add(new Mail(to, topic, values(dossier, clock.get(), acting), key)));
        }
        return mails;
    }

    /** @return what the notice is about; a certificate that should be revoked by now is more than a late step */
    Topic topic(Dossier dossier, ClockNotice notice) {
        boolean overdue = office.escalation()
                .rule(notice.rule())
                .map(EscalationRule::overdue)
                .orElse(true);
        if (overdue && dossier.stage().name() == Stage.Name.AWAITING_CONFIRMATION) {
            return Topic.STILL_VALID;
        }
        return notice.superior() ? Topic.ESCALATION : overdue ? Topic.OVERDUE : Topic.NEARLY_DUE;
    }

    /** @return whether there is still something to tell */
    boolean stands(Dossier dossier, ClockNotice notice) {
        return clock(dossier, notice).isPresent();
    }

    private Optional<StepClock> clock(Dossier dossier, ClockNotice notice) {
        return clocks.running(dossier)
                .filter(c -> c.visit().ordinal() == notice.visit())
                .filter(c -> notice.superior() || dossier.waitsFor().equals(Optional.of(notice.post())));
    }

    private Map<String, String> values(Dossier dossier, StepClock running, Acting told) {
        Post post = dossier.waitsFor().orElseThrow();
        String acting = people.actingFor(post).stream().map(ClockMails::named).collect(Collectors.joining("; "));
        return Map.of(
                "jabatan", told.title().isEmpty() ? told.person().name() : told.title(),
                "nomor_permohonan", dossier.number().value(),
                "tugas", dossier.sop().step(running.visit().step()).name(),
                "batas_waktu", new IndonesianDates(zone).minute(running.due()),
                "lama_berlaku",
                        Long.toString(Duration.between(dossier.openedAt(), clock.instant())
                                .toHours()),
                "pelaksana", acting.isEmpty() ? post.code() : acting,
                "tautan", settings.dossier(dossier.number()));
    }

    private static String named(Acting acting) {
        String name = acting.person().name();
        return acting.title().isEmpty() ? name : name + ", " + acting.title();
    }
}
