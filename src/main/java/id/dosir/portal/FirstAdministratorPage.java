package id.dosir.portal;

import id.dosir.people.FirstAdministrator;
import id.dosir.people.Person;
import id.dosir.people.SignOn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** {@code /mulai}: the first account of a fresh installation; not found once there is any account. */
@Named
@RequestScoped
public class FirstAdministratorPage {

    @Inject
    FirstAdministrator first;

    @Inject
    Say say;

    private String code;
    private String username;
    private String name;
    private String password;
    private String again;

    public void hideWhenDone() throws IOException {
        if (!first.open()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public void create() throws IOException {
        if (!password.equals(again)) {
            say.error("first.passwordsDiffer");
            return;
        }
        if (!first.create(code, Person.named(username.strip(), name.strip()), password)) {
            say.error("first.wrongCode");
            return;
        }
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + SignOn.SIGN_IN);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
