package id.dosir.portal;

import id.dosir.core.act.FinishSlip;
import id.dosir.core.act.PassOnSlip;
import id.dosir.core.act.RecallSlip;
import id.dosir.core.act.ReturnSlip;
import id.dosir.core.act.TakeUpSlip;
import id.dosir.core.dossier.SlipPlace;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a receiver does with an order beside the main line, and a sender with a slip that nobody has read. */
@Named
@RequestScoped
public class SlipPage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    Recipients recipients;

    private String note = "";
    private SlipForm form;

    @PostConstruct
    void begin() {
        form = new SlipForm(page.getDossier().nature());
    }

    public void takeUp(int slip, int receiver) {
        acting.perform(new TakeUpSlip(new SlipPlace(slip, receiver)), note);
    }

    public void finish(int slip, int receiver) {
        acting.perform(new FinishSlip(new SlipPlace(slip, receiver), note), note);
    }

    public void giveBack(int slip, int receiver) {
        acting.perform(new ReturnSlip(new SlipPlace(slip, receiver), note), note);
    }

    public void passOn(int slip, int receiver) {
        acting.perform(new PassOnSlip(new SlipPlace(slip, receiver), recipients.order(form)), form.getNote());
    }

    public void recall(int slip) {
        acting.perform(new RecallSlip(slip), "");
    }

    public SlipForm getForm() {
        return form;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }
}
