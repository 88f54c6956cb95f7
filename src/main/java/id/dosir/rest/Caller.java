package id.dosir.rest;

import id.dosir.core.dossier.Actor;
import id.dosir.people.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/** Who calls, with the posts of today. */
@RequestScoped
class Caller {

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    /** @throws IllegalStateException when nobody is signed in, which the security constraint rules out */
    Actor actor() {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(people::actorOf)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
