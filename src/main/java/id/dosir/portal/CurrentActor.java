package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.people.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/** Who sends this request. */
@Named
@RequestScoped
public class CurrentActor {

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

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

    private Optional<Actor> find() {
        if (actor == null) {
            actor = Optional.ofNullable(request.getUserPrincipal())
                    .map(Principal::getName)
                    .flatMap(people::actorOf);
        }
        return actor;
    }
}
