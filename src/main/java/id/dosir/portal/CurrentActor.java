package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import id.dosir.people.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;

/** Who sends this request. */
@Named
@RequestScoped
public class CurrentActor {

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    @Inject
    OfficeTime time;

    private Optional<Actor> actor;

    /**
     * @return the actor with the posts of today
     * @throws IllegalStateException on a page that is open to everybody, when nobody is signed in
     */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean isPresent() {
        return find().isPresent();
    }

    /** @return whether the person holds the post with this code today */
    public boolean holds(String postCode) {
        return find().filter(a -> a.posts().contains(new Post(postCode))).isPresent();
    }

    /** @return codes of the posts, in a fixed order; each has a text under {@code post.<code>} */
    public List<String> getPostCodes() {
        return find().stream()
                .flatMap(a -> a.posts().stream())
                .map(Post::code)
                .sorted()
                .toList();
    }

    private Optional<Actor> find() {
        if (actor == null) {
            actor = Optional.ofNullable(request.getUserPrincipal())
                    .map(Principal::getName)
                    .flatMap(name -> people.actorOf(name, time.today()));
        }
        return actor;
    }
}
