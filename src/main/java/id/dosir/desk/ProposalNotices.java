package id.dosir.desk;

import id.dosir.core.dossier.Post;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.Proposal.State;
import id.dosir.core.retention.ProposalKind;
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
 * Tells whose turn it is with a proposal, and its proposer what was decided. A notice is entered once for each state
 * and person, so this may be called as often as one likes, and whoever comes to a post later is told, too.
 */
@ApplicationScoped
class ProposalNotices {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalNotices.class);

    private static final Set<State> TOLD = EnumSet.of(State.PROPOSED, State.REVIEWED, State.APPROVED, State.DECLINED);

    /** Older ones were told in their time; their notices may be cleared away by now, and are not entered again. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private static final int NEWEST = 50;

    @Inject
    ProposalBook book;

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

    private void tell(Proposal proposal) {
        boolean decided = proposal.state() == State.APPROVED || proposal.state() == State.DECLINED;
        boolean destroys = proposal.number().kind() == ProposalKind.DESTRUCTION;
        String code = proposal.number().code();
        try {
            notices.enter(
                    (destroys ? "usul-musnah/" : "usul-serah/") + code + "/" + proposal.state(),
                    topic(destroys, decided),
                    decided ? proposer(proposal) : deciders(proposal),
                    Map.of(
                            "nomor", proposal.number().printed(),
                            "jumlah", String.valueOf(book.count(proposal.number())),
                            "tautan", desk.page("retensi?usul=" + code)));
        } catch (MailFailed e) {
            LOG.error("proposal: that {} is {} could not be told", code, proposal.state(), e);
        }
    }

    private static Topic topic(boolean destroys, boolean decided) {
        if (destroys) {
            return decided ? Topic.DESTRUCTION_DECIDED : Topic.DESTRUCTION_WAITS;
        }
        return decided ? Topic.TRANSFER_DECIDED : Topic.TRANSFER_WAITS;
    }

    private List<Person> proposer(Proposal proposal) {
        return proposal.step(State.PROPOSED).stream()
                .flatMap(step -> people.find(step.by().value()).stream())
                .toList();
    }

    private List<Person> deciders(Proposal proposal) {
        RetentionKeepers keepers = RetentionKeepers.of(schedules.current());
        Post post = proposal.state() == State.PROPOSED ? keepers.reviewer() : keepers.approver();
        return people.actingFor(post).stream()
                .map(Acting::person)
                .filter(person -> people.actorOf(person.username())
                        .filter(actor -> keepers.decides(proposal.state(), actor) && !proposal.knows(actor))
                        .isPresent())
                .toList();
    }
}
