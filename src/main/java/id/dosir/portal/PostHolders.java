package id.dosir.portal;

import id.dosir.core.dossier.Post;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who holds a post today. */
@RequestScoped
public class PostHolders {

    @Inject
    People people;

    @Inject
    OfficeTime time;

    public List<Person> of(Post post) {
        return people.holdersOf(post, time.today());
    }
}
