package id.dosir.portal;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.retention.LiftHold;
import id.dosir.core.retention.MovePaper;
import id.dosir.core.retention.PutHold;
import id.dosir.core.retention.StoragePlace;
import id.dosir.desk.RetentionDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One kept record: it is held back, let go, or its paper moves. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    RetentionPage page;

    @Inject
    RetentionDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private String reason;
    private String room;
    private String rack;
    private String box;
    private String folder;

    @PostConstruct
    void begin() {
        if (page.getShown() != null) {
            StoragePlace place = page.getShown().kept().dossier().place();
            room = place.room();
            rack = place.rack();
            box = place.box();
            folder = place.folder();
        }
    }

    public void hold() {
        say.outcome(desk.hold(number(), new PutHold(reason), actor.get()), "retention.holdDone", address());
    }

    public void lift() {
        say.outcome(desk.lift(number(), new LiftHold(reason), actor.get()), "retention.liftDone", address());
    }

    public void move() {
        say.outcome(
                desk.move(number(), new MovePaper(new StoragePlace(room, rack, box, folder)), actor.get()),
                "retention.moveDone",
                address());
    }

    private DossierNumber number() {
        return page.getAsked().recordNumber().orElseThrow();
    }

    private String address() {
        return "retensi?berkas=" + number().value();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getRack() {
        return rack;
    }

    public void setRack(String rack) {
        this.rack = rack;
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = box;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }
}
