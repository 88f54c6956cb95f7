package id.dosir.portal;

import id.dosir.core.act.OrderLetter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The slip: a superior passes the dossier on, or the Sandiman orders the letter. */
@Named
@RequestScoped
public class DisposePage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    Recipients recipients;

    private SlipForm form;

    @PostConstruct
    void begin() {
        form = new SlipForm(page.getDossier().nature());
    }

    public void dispose() {
        acting.perform(recipients.order(form), form.getNote());
    }

    public void orderLetter() {
        acting.perform(new OrderLetter(recipients.order(form)), form.getNote());
    }

    public SlipForm getForm() {
        return form;
    }
}
