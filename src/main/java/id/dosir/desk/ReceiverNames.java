package id.dosir.desk;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** Receivers of slips in words: always a name with its post. */
@ApplicationScoped
public class ReceiverNames {

    @Inject
    People people;

    @Inject
    Organisation organisation;

    /** @return as a slip prints it; of a post that nobody holds, the title alone */
    public String printed(Receiver receiver) {
        String name = name(receiver);
        String title = organisation.title(receiver.post());
        return name.isEmpty() ? title : name + ", " + title;
    }

    /** @return the person's name, or the names of those who hold the post today; empty when nobody does */
    public String name(Receiver receiver) {
        return receiver.name().isEmpty() ? holders(receiver.post()) : receiver.name();
    }

    private String holders(Post post) {
        return people.holdersOf(post).stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
