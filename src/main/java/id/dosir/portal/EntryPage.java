package id.dosir.portal;

import id.dosir.desk.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The archivist enters a dossier into the register. */
@Named
@RequestScoped
public class EntryPage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    Desk desk;

    @Inject
    CurrentActor actor;

    public void enter() {
        acting.finish(desk.enterRegister(page.number(), page.seen(), actor.get()), null);
    }
}
