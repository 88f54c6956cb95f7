package id.dosir.rest;

import id.dosir.core.dossier.Actor;
import id.dosir.people.SignOn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who calls, with the posts of today. */
@RequestScoped
class Caller {

    @Inject
    HttpServletRequest request;

    /** @throws IllegalStateException when nobody is signed in, which the security constraint rules out */
    Actor actor() {
        return SignOn.sender(request).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
