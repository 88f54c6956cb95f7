package id.dosir.portal;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.retention.CarryOut;
import id.dosir.core.retention.Carrying;
import id.dosir.core.retention.DecideProposal;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.Propose;
import id.dosir.core.retention.ProposeDestruction;
import id.dosir.core.retention.ProposeTransfer;
import id.dosir.desk.RetentionDesk;
import id.dosir.desk.RetentionDesk.Proposed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** A proposal: it is made of ticked records, decided on, and a destruction is carried out. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    RetentionPage page;

    @Inject
    RetentionDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String note;
    private String place;
    private String manner;
    private String witnessLegal;
    private String witnessOversight;
    private String backups;

    public void propose() {
        propose(new ProposeDestruction(note));
    }

    public void proposeTransfer() {
        propose(new ProposeTransfer(note));
    }

    private void propose(Propose act) {
        Proposed answer = desk.propose(picked(), act, actor.get());
        answer.grounds().forEach(say::ground);
        answer.number().ifPresent(number -> {
            say.kept("retention.proposed", number.printed());
            Faces.redirect("retensi?usul=" + number.code());
        });
    }

    /** The ticks stand beside the lines as plain boxes: a list of hundreds needs no component for each. */
    private static List<DossierNumber> picked() {
        String[] values = Faces.getRequestParameterValues("pilih");
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(DossierNumber::isOne)
                        .map(DossierNumber::new)
                        .toList();
    }

    public void agree() {
        decide(true, "retention.agreed");
    }

    public void decline() {
        decide(false, "retention.declined");
    }

    private void decide(boolean yes, String key) {
        say.outcome(desk.decide(number(), new DecideProposal(yes, note), actor.get()), key, address());
    }

    public void carryOut() {
        Carrying how = new Carrying(place, manner, witnessLegal, witnessOversight, backups);
        say.outcome(desk.carryOut(number(), new CarryOut(how), actor.get()), "retention.begun", address());
    }

    private ProposalNumber number() {
        return page.getAsked().proposalNumber().orElseThrow();
    }

    private String address() {
        return "retensi?usul=" + number().code();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getManner() {
        return manner;
    }

    public void setManner(String manner) {
        this.manner = manner;
    }

    public String getWitnessLegal() {
        return witnessLegal;
    }

    public void setWitnessLegal(String witnessLegal) {
        this.witnessLegal = witnessLegal;
    }

    public String getWitnessOversight() {
        return witnessOversight;
    }

    public void setWitnessOversight(String witnessOversight) {
        this.witnessOversight = witnessOversight;
    }

    public String getBackups() {
        return backups;
    }

    public void setBackups(String backups) {
        this.backups = backups;
    }
}
