package id.dosir.portal;

import id.dosir.core.dossier.Decision;
import id.dosir.desk.SigningDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The signer's passphrase lives as long as the request that brings it. */
@Named
@RequestScoped
public class SignPage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    SigningDesk desk;

    @Inject
    CurrentActor actor;

    private String passphrase;

    public void sign() {
        char[] secret = passphrase.toCharArray();
        passphrase = null;
        Decision decision = desk.sign(page.number(), secret, page.seen(), actor.get());
        acting.finish(decision, null);
    }

    /** Never given back to a page. */
    public String getPassphrase() {
        return null;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }
}
