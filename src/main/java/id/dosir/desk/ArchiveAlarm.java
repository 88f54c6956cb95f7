package id.dosir.desk;

import id.dosir.core.dossier.Post;
import id.dosir.letters.IndonesianDates;
import id.dosir.notify.MailFailed;
import id.dosir.notify.Topic;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who look after the archive, administrator and records officer, what a check or a verification found. */
@ApplicationScoped
class ArchiveAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveAlarm.class);

    @Inject
    NoticeBook notices;

    @Inject
    DeskSettings desk;

    @Inject
    People people;

    @Inject
    ZoneId zone;

    /**
     * @param event names it, once for all
     * @param topic what was found
     * @param ended when
     * @param values further ones of the mail's text
     */
    void tell(String event, Topic topic, Instant ended, Map<String, String> values) {
        List<Person> keepers = Stream.of(Post.ADMINISTRATOR, Post.ARCHIVIST)
                .flatMap(post -> people.actingFor(post).stream())
                .map(Acting::person)
                .distinct()
                .toList();
        Map<String, String> all = new HashMap<>(values);
        all.put("selesai", new IndonesianDates(zone).minute(ended));
        all.put("tautan", desk.page(CheckDesk.PAGE));
        try {
            notices.enter(event, topic, keepers, all);
        } catch (MailFailed e) {
            LOG.error("{}: {} could not be told", event, topic, e);
        }
    }
}
