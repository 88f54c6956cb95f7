package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.notify.Mail;
import id.dosir.notify.MailFailed;
import id.dosir.notify.MailNotices;
import id.dosir.notify.NoticeChoice;
import id.dosir.notify.NoticeChoice.Mailing;
import id.dosir.notify.NoticeSettings;
import id.dosir.notify.Topic;
import id.dosir.people.Person;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what happened: a row for each person and event, and the mail that will tell it. */
@ApplicationScoped
class NoticeBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    NoticeChoices choices;

    @Inject
    NoticeSettings settings;

    @Inject
    SopCatalogue sops;

    @Inject
    MailNotices post;

    @Inject
    Clock clock;

    /**
     * Writes all rows of a line of the outbox, once: a line that is worked again finds them.
     *
     * @param row the line
     * @param topic what it is about
     * @param people whom it concerns
     * @param letters mails that were made of it
     * @return mails to addresses of nobody here: they go at once
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<Mail> enter(OutboxRow row, Topic topic, List<Person> people, List<Mail> letters) throws MailFailed {
        List<Mail> strangers = new ArrayList<>(letters);
        for (Person person : people) {
            Optional<Mail> own = strangers.stream()
                    .filter(mail -> person.email()
                            .flatMap(EmailAddress::parse)
                            .filter(mail.to()::equals)
                            .isPresent())
                    .findFirst();
            own.ifPresent(strangers::remove);
            String id = row.key + "/" + person.username();
            if (em.find(NoticeRow.class, id) == null) {
                enter(new NoticeRow(id, person.username(), row.dossier, topic, clock.instant()), own);
            }
        }
        return strangers;
    }

    /**
     * Writes what concerns no dossier.
     *
     * @param event names it, once for all
     * @param values of the mail's text
     */
    @Transactional(TxType.REQUIRES_NEW)
    void enter(String event, Topic topic, List<Person> people, Map<String, String> values) throws MailFailed {
        for (Person person : people) {
            String id = event + "/" + person.username();
            if (em.find(NoticeRow.class, id) == null) {
                Optional<Mail> letter =
                        person.email().flatMap(EmailAddress::parse).map(to -> new Mail(to, topic, values, event));
                enter(new NoticeRow(id, person.username(), null, topic, clock.instant()), letter);
            }
        }
    }

    private void enter(NoticeRow notice, Optional<Mail> letter) throws MailFailed {
        if (letter.isPresent()) {
            notice.subject = post.subject(letter.get());
            notice.mail = planned(notice, letter.get());
        }
        em.persist(notice);
    }

    /** @return the mail that will tell it; null when the person wants none */
    private String planned(NoticeRow notice, Mail letter) {
        NoticeChoice choice = choices.choice(notice.person);
        if (choice.mail() == Mailing.NONE) {
            return null;
        }
        Instant due = choice.due(notice.toldAt, settings.digest(), sops.calendar());
        if (choice.mail() == Mailing.DAILY) {
            return digest(notice, choice, due);
        }
        NoticeMailRow mail = new NoticeMailRow(notice.id, notice.person, notice.topic, due);
        JsonObjectBuilder values = Json.createObjectBuilder();
        letter.values().forEach(values::add);
        mail.content = values.build().toString();
        em.persist(mail);
        return mail.id;
    }

    /** The day's digest as long as it is open, else that of the next day. */
    private String digest(NoticeRow notice, NoticeChoice choice, Instant first) {
        Instant due = first;
        while (true) {
            LocalDate day = due.atZone(sops.calendar().zone()).toLocalDate();
            String id = "ringkasan/" + notice.person + "/" + day;
            turns.take("mail/" + id);
            NoticeMailRow mail = em.find(NoticeMailRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (mail == null) {
                em.persist(new NoticeMailRow(id, notice.person, Topic.DIGEST, due));
                return id;
            }
            if (mail.closedAt == null) {
                return id;
            }
            due = choice.due(due, settings.digest(), sops.calendar());
        }
    }
}
