package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.people.SignOn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who sends this request. */
@Named
@RequestScoped
public class CurrentActor {

    @Inject
    HttpServletRequest request;

    /**
     * @return the actor with the posts of today
     * @throws IllegalStateException on a page that is open to everybody, when nobody is signed in
     */
    public Actor get() {
        return SignOn.sender(request).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean isPresent() {
        return SignOn.sender(request).isPresent();
    }
}
