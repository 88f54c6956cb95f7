package id.dosir.desk;

import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Receivers of slips in words: always a name with its post. */
@ApplicationScoped
public class ReceiverNames {

    @Inject
    People people;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    /** @return all receivers as the slip prints them */
    List<String> printed(Disposition slip) {
        return slip.receivers().stream().map(one -> printed(slip, one)).toList();
    }

    /** @return a receiver as the slip prints him, the same each time, whoever holds the post by then; without a holder, the title */
    String printed(Disposition slip, Receiver receiver) {
        String name = name(receiver, slip.at());
        String title = organisation.title(receiver.post());
        return name.isEmpty() ? title : name + ", " + title;
    }

    /** @return the name of whose turn it is, or was when it ended; empty when nobody holds the post */
    public String name(Receiver receiver) {
        return name(receiver, receiver.state().open() ? clock.instant() : receiver.since());
    }

    private String name(Receiver receiver, Instant at) {
        return receiver.name().isEmpty() ? holders(receiver.post(), at) : receiver.name();
    }

    private String holders(Post post, Instant at) {
        return people.holdersOf(post, at).stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
