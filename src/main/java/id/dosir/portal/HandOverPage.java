package id.dosir.portal;

import id.dosir.core.retention.HandOver;
import id.dosir.core.retention.Handing;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.desk.RetentionDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** An approved list of permanent records is handed over for good. */
@Named
@RequestScoped
public class HandOverPage {

    @Inject
    RetentionPage page;

    @Inject
    RetentionDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String institution;
    private String receiver;
    private String receiverTitle;
    private String place;
    private LocalDate day;

    public void handOver() {
        ProposalNumber number = page.getAsked().proposalNumber().orElseThrow();
        Handing how = new Handing(place, institution, receiver, receiverTitle, day);
        say.outcome(
                desk.handOver(number, new HandOver(how), actor.get()),
                "retention.begunTransfer",
                "retensi?usul=" + number.code());
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getReceiverTitle() {
        return receiverTitle;
    }

    public void setReceiverTitle(String receiverTitle) {
        this.receiverTitle = receiverTitle;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
