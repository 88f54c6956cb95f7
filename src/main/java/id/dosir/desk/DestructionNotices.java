package id.dosir.desk;

import id.dosir.core.dossier.Post;
import id.dosir.core.retention.Destruction;
import id.dosir.core.retention.Destruction.State;
import id.dosir.core.retention.RetentionKeepers;
import id.dosir.notify.MailFailed;
import id.dosir.notify.Topic;
import id.dosir.people.Acting;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.routing.RetentionSchedules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whose turn it is with a proposal of destruction, and its proposer what was decided. A notice is entered once for each state
 * and person, so this may be called as often as one likes, and whoever comes to a post later is told, too.
 */
@ApplicationScoped
class DestructionNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DestructionNotices.class);

    private static final Set<State> TOLD = EnumSet.of(State.PROPOSED, State.REVIEWED, State.APPROVED, State.DECLINED);

    /** Older ones were told in their time; their notices may be cleared away by now, and are not entered again. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private static final int NEWEST = 50;

    @Inject
    DestructionBook book;

    @Inject
    RetentionSchedules schedules;

    @Inject
    NoticeBook notices;

    @Inject
    People people;

    @Inject
    DeskSettings desk;

    @Inject
    Clock clock;

    void tell() {
        Instant young = clock.instant().minus(LONGEST);
        book.newest(TOLD, NEWEST).stream()
                .filter(d -> d.steps().get(d.steps().size() - 1).at().isAfter(young))
                .forEach(this::tell);
    }

    private void tell(Destruction destruction) {
        boolean decided = destruction.state() == State.APPROVED || destruction.state() == State.DECLINED;
        String code = destruction.number().code();
        try {
            notices.enter(
                    "usul-musnah/" + code + "/" + destruction.state(),
                    decided ? Topic.DESTRUCTION_DECIDED : Topic.DESTRUCTION_WAITS,
                    decided ? proposer(destruction) : deciders(destruction),
                    Map.of(
                            "nomor", destruction.number().printed(),
                            "jumlah", String.valueOf(book.count(destruction.number())),
                            "tautan", desk.page("retensi?usul=" + code)));
        } catch (MailFailed e) {
            LOG.error("destruction: that {} is {} could not be told", code, destruction.state(), e);
        }
    }

    private List<Person> proposer(Destruction destruction) {
        return destruction.step(State.PROPOSED).stream()
                .flatMap(step -> people.find(step.by().value()).stream())
                .toList();
    }

    private List<Person> deciders(Destruction destruction) {
        RetentionKeepers keepers = RetentionKeepers.of(schedules.current());
        Post post = destruction.state() == State.PROPOSED ? keepers.reviewer() : keepers.approver();
        return people.actingFor(post).stream()
                .map(Acting::person)
                .filter(person -> people.actorOf(person.username())
                        .filter(actor -> keepers.decides(destruction.state(), actor) && !destruction.knows(actor))
                        .isPresent())
                .toList();
    }
}
