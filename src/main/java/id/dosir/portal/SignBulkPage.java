package id.dosir.portal;

import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.BulkDesk.Chosen;
import id.dosir.desk.BulkDesk.Outcome;
import id.dosir.desk.BulkDesk.Result;
import id.dosir.desk.SigningDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;

/** Several letters of the tray, one passphrase. It lives as long as the request that brings it; what was not signed stays chosen. */
@Named
@ViewScoped
public class SignBulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SigningDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    TrayPage tray;

    @Inject
    Say say;

    @Inject
    Texts texts;

    private transient String passphrase;
    private long done;
    private final Set<String> left = new HashSet<>();
    private final List<BulkLine> refused = new ArrayList<>();

    public void sign() throws IOException {
        char[] secret = passphrase == null ? new char[0] : passphrase.toCharArray();
        passphrase = null;
        List<Chosen> chosen = Picked.from(Faces.getRequestParameterValues("tandatangan")).stream()
                .map(Picked::dossier)
                .toList();
        refused.clear();
        left.clear();
        chosen.forEach(one -> left.add(one.number().value()));
        if (chosen.isEmpty()) {
            say.error("signBulk.none");
        } else if (secret.length == 0) {
            say.ground(new Ground(Refusal.FIELD_MISSING, "passphrase", ""));
        } else {
            tell(desk.signAll(chosen, secret, actor.get()));
        }
    }

    private void tell(Result result) throws IOException {
        result.faults().forEach(say::ground);
        done = result.done();
        result.outcomes().stream()
                .filter(Outcome::done)
                .forEach(outcome -> left.remove(outcome.number().value()));
        result.refused()
                .forEach(outcome -> refused.add(new BulkLine(outcome.number().value(), reason(outcome))));
        if (result.faults().isEmpty() && refused.isEmpty()) {
            say.kept("signBulk.done", done);
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + tray.getAddress());
        }
    }

    private String reason(Outcome outcome) {
        return outcome.decision()
                .filter(Decision.Refused.class::isInstance)
                .map(d -> say.sentence(((Decision.Refused) d).grounds().get(0)))
                .orElseGet(() -> texts.get("signBulk.fault"));
    }

    /** @return whether the letter was chosen and not signed */
    public boolean isLeft(String number) {
        return left.contains(number);
    }

    public long getDone() {
        return done;
    }

    /** @return number and reason of each */
    public List<BulkLine> getRefused() {
        return refused;
    }

    /** Never given back to a page. */
    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
