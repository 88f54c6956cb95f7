package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.dossier.Actor;
import id.dosir.letters.IndonesianDates;
import id.dosir.notify.Mail;
import id.dosir.notify.MailFailed;
import id.dosir.notify.MailNotices;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends mails whose time has come. A server that is down delays them; nothing is lost. */
@ApplicationScoped
class NoticePost {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);
    private static final int BATCH = 50;
    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    @Inject
    NoticeMails mails;

    @Inject
    People people;

    @Inject
    MailNotices post;

    @Inject
    DeskSettings settings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private volatile Instant cleared = Instant.MIN;

    /** Sends all that is due; called by one worker at a time. */
    void round() {
        List<String> due;
        do {
            due = mails.due(clock.instant(), BATCH);
            due.forEach(this::send);
        } while (due.size() == BATCH);
        if (cleared.isBefore(clock.instant().minus(BETWEEN_CLEARINGS))) {
            cleared = clock.instant();
            mails.forget(clock.instant().minus(KEPT));
        }
    }

    void send(String id) {
        NoticeMailRow mail = mails.close(id, clock.instant());
        Optional<Mail> letter = letter(mail);
        try {
            if (letter.isPresent()) {
                post.send(letter.get());
            }
            mails.done(id, clock.instant());
        } catch (MailFailed e) {
            if (e.mayWorkLater()) {
                LOG.warn("notices: mail {} failed, attempt {}: {}", id, mail.attempts + 1, e.getMessage());
                mails.failed(id, e.reason(), clock.instant());
            } else {
                LOG.warn("notices: mail {} is given up, attempt {}: {}", id, mail.attempts + 1, e.getMessage());
                mails.refused(id, e.reason(), letter.orElseThrow().to(), clock.instant());
            }
        }
    }

    /** @return empty when there is nobody, or nothing, to tell any more */
    Optional<Mail> letter(NoticeMailRow mail) {
        Optional<Actor> actor = people.actorOf(mail.person);
        Optional<Person> person = people.find(mail.person);
        Optional<EmailAddress> to = person.flatMap(Person::email).flatMap(EmailAddress::parse);
        if (actor.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<NoticeRow> events = mails.events(mail.id, actor.get());
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> values = mail.digest ? digest(person.get(), events) : values(mail.content);
        return Optional.of(new Mail(to.get(), mail.topic, values, mail.digest ? mail.id : eventOf(mail)));
    }

    /** The event without the person: the mail's own number is made from it and the address. */
    private static String eventOf(NoticeMailRow mail) {
        return mail.id.substring(0, mail.id.length() - mail.person.length() - 1);
    }

    private static Map<String, String> values(String content) {
        JsonObject json = Json.createReader(new StringReader(content)).readObject();
        Map<String, String> values = new HashMap<>();
        json.keySet().forEach(key -> values.put(key, json.getString(key)));
        return values;
    }

    private String address(NoticeRow notice) {
        if (notice.dossier != null) {
            return settings.dossier(notice.dossier);
        }
        return settings.page(notice.topic.isProposal() ? NoticeBoard.PROPOSALS : CheckDesk.PAGE);
    }

    private Map<String, String> digest(Person person, List<NoticeRow> events) {
        IndonesianDates dates = new IndonesianDates(zone);
        String lines = events.stream()
                .map(n -> dates.minute(n.toldAt) + "\n" + n.subject + "\n" + address(n))
                .collect(Collectors.joining("\n\n"));
        return Map.of(
                "nama", person.name(),
                "jumlah", String.valueOf(events.size()),
                "daftar", lines,
                "tautan", settings.page("pemberitahuan"));
    }
}
