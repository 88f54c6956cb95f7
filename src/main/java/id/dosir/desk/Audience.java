package id.dosir.desk;

import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.notify.Mail;
import id.dosir.notify.Topic;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Whom a line of the outbox concerns, whether or not they can be reached by mail. */
@ApplicationScoped
class Audience {

    @Inject
    People people;

    @Inject
    ClockMails clocks;

    @Inject
    Mails mails;

    @Inject
    SenderMails senders;

    @Inject
    ContradictionMails contradictions;

    /**
     * @param letters mails that were made of the line, if any
     * @return what the line is about, in words of the mails
     */
    Topic topic(OutboxRow row, Dossier dossier, List<Mail> letters) {
        if (!letters.isEmpty()) {
            return letters.get(0).topic();
        }
        return switch (row.kind) {
            case Outbox.TELL_APPLICANT, Outbox.TELL_APPLICANT_TOO -> Topic.valueOf(
                    Consequence.Topic.valueOf(row.detail).name());
            case Outbox.TELL_CLOCK -> clocks.topic(dossier, ClockNotice.of(row.detail));
            case Outbox.TELL_CONTRADICTION -> Topic.CONTRADICTION;
            case Outbox.TELL_RECEIVER -> Topic.SIDE_ORDER;
            case Outbox.TELL_SENDER -> senders.topic(dossier, Aftermath.place(row.detail));
            default -> Topic.NEW_TASK;
        };
    }

    /** @return people with an account; none when there is nothing left to tell */
    List<Person> of(OutboxRow row, Dossier dossier) {
        if (row.kind.equals(Outbox.TELL_APPLICANT)) {
            // whose account is closed reads nothing here: his mail goes to the address of the form
            String applicant = dossier.applicant().value();
            return people
                    .find(applicant)
                    .filter(person -> people.actorOf(applicant).isPresent())
                    .stream()
                    .toList();
        }
        if (row.kind.equals(Outbox.TELL_APPLICANT_TOO)) {
            return List.of();
        }
        if (row.kind.equals(Outbox.TELL_CLOCK)) {
            ClockNotice notice = ClockNotice.of(row.detail);
            return clocks.stands(dossier, notice) ? acting(notice.post(), dossier) : List.of();
        }
        if (row.kind.equals(Outbox.TELL_RECEIVER)) {
            return mails.receivers(dossier, Aftermath.place(row.detail));
        }
        if (row.kind.equals(Outbox.TELL_SENDER)) {
            return senders.sender(dossier, Aftermath.place(row.detail)).stream().toList();
        }
        if (row.kind.equals(Outbox.TELL_CONTRADICTION)) {
            return contradictions.audience(dossier).stream().map(Acting::person).toList();
        }
        Post post = new Post(row.detail);
        return dossier.waitsFor().filter(post::equals).isPresent() ? acting(post, dossier) : List.of();
    }

    /** Who does the work of a post, a deputy instead of whom he stands in for; nobody is told about his own request. */
    private List<Person> acting(Post post, Dossier dossier) {
        return people.actingFor(post).stream()
                .map(Acting::person)
                .filter(person -> !dossier.isOwnOf(new PersonId(person.username()), person.nip()))
                .toList();
    }
}
