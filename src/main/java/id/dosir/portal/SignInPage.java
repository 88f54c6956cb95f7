package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.people.DemoPeople;
import id.dosir.people.FirstAdministrator;
import id.dosir.people.People;
import id.dosir.people.PeopleSettings;
import id.dosir.people.SignOn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** {@code /masuk}: name and password, then on to the page that was wanted. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    People people;

    @Inject
    SignOn signOn;

    @Inject
    DemoPeople demo;

    @Inject
    PeopleSettings settings;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    Say say;

    private String username;
    private String password;

    /** A signed-in person has no business here. */
    public void skipWhenSignedIn() throws IOException {
        if (Faces.getRemoteUser() != null) {
            forward();
        }
    }

    public void signIn() throws IOException {
        enter(username, password);
    }

    /** One click for the sample accounts; refused for any other name, and outside demo mode there is none. */
    public void signInAs(String sample) throws IOException {
        if (demo.samples().stream().anyMatch(s -> s.person().username().equals(sample))) {
            enter(sample, settings.demoPassword());
        }
    }

    private void enter(String name, String secret) throws IOException {
        Optional<Actor> actor = people.verify(name, secret);
        password = null;
        if (actor.isEmpty()) {
            say.error("signIn.wrong");
            return;
        }
        signOn.begin(Faces.getRequest(), actor.get());
        forward();
    }

    private void forward() throws IOException {
        Faces.getExternalContext()
                .redirect(Faces.getRequestContextPath()
                        + LocalPath.of(getWanted()).value());
    }

    public List<DemoPeople.Sample> getSamples() {
        return demo.samples();
    }

    public String getDemoPassword() {
        return settings.demo() ? settings.demoPassword() : "";
    }

    public boolean isFirst() {
        return firstAdministrator.open();
    }

    /** @return what was typed, also when a field was left empty: a page without view state forgets it */
    public String getUsername() {
        return username == null ? Faces.getRequestParameter("masuk:username") : username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** @return path to go on to, as the request carries it in {@code lanjut}; checked by {@link LocalPath} when it is used */
    public String getWanted() {
        return Faces.getRequestParameter("lanjut");
    }

    /** @return whether the person was sent here in the middle of work */
    public boolean isInterrupted() {
        return Faces.getRequestParameter("habis") != null;
    }
}
