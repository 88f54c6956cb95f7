package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.Series;
import id.dosir.desk.ListedRecord;
import id.dosir.desk.NoticeBoard;
import id.dosir.desk.RetentionRoom;
import id.dosir.desk.RetentionRoom.Line;
import id.dosir.desk.RetentionRoom.Whole;
import id.dosir.routing.KeptEvent;
import id.dosir.routing.RecordLists;
import id.dosir.routing.RecordLists.View;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** {@code /retensi}: the lists of records, one record, and the proposals. */
@Named
@ViewScoped
public class RetentionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    RetentionRoom room;

    @Inject
    NoticeBoard board;

    @Inject
    NothingHere none;

    @Inject
    CurrentActor actor;

    @Inject
    OfficeTime time;

    private RetentionRequest asked;
    private transient List<Line> lines;
    private transient Line shown;
    private transient Whole proposal;
    private transient Map<String, Line> subjects;

    @PostConstruct
    void begin() {
        asked = RetentionRequest.of(Faces.getRequestParameterMap());
    }

    /** For those who have a part in it; others are told the same as if there were no page. Who only decides sees the proposals. */
    public void open() {
        Actor person = actor.get();
        boolean nothing = !asked.record().isEmpty() && getShown() == null && getResidue() == null
                || !asked.proposal().isEmpty() && getProposal() == null;
        if (!room.mayRead(person) || nothing) {
            none.answer("retensi");
        } else if (!room.keeps(person) && asked.proposal().isEmpty() && asked.view() != null) {
            Faces.redirect("retensi?daftar=usul");
        } else if (asked.view() == null || !asked.proposal().isEmpty()) {
            board.seenProposals(person);
        }
    }

    private List<Line> found() {
        if (lines == null) {
            lines = room.lines(asked.asked(time.today()), asked.place(), PAGE + 1, actor.get());
        }
        return lines;
    }

    public List<Line> getLines() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** @return address of the next page, empty on the last */
    public String getNext() {
        return found().size() > PAGE
                ? asked.after(RecordLists.place(
                        asked.asked(time.today()), found().get(PAGE - 1).kept()))
                : "";
    }

    /** @return the record that the address names, as long as it is kept; null for none */
    public Line getShown() {
        if (shown == null) {
            shown = asked.recordNumber()
                    .flatMap(number -> room.find(number, actor.get()))
                    .orElse(null);
        }
        return shown;
    }

    /** @return what is left of it; null when it was not destroyed */
    public ListedRecord getResidue() {
        return asked.recordNumber()
                .flatMap(number -> room.residue(number, actor.get()))
                .orElse(null);
    }

    public List<KeptEvent> getEvents() {
        return asked.recordNumber()
                .map(number -> room.events(number, actor.get()))
                .orElse(List.of());
    }

    public List<Proposal> getProposals() {
        return room.proposals(PAGE, actor.get());
    }

    /** @return the proposal that the address names; null for none */
    public Whole getProposal() {
        if (proposal == null) {
            proposal = asked.proposalNumber()
                    .flatMap(number -> room.proposal(number, actor.get()))
                    .orElse(null);
        }
        return proposal;
    }

    /** @return what a record of the proposal is about; without a name once it is destroyed */
    public String subject(ListedRecord record) {
        if (subjects == null) {
            subjects = room.subjects(getProposal().records(), actor.get());
        }
        Line line = subjects.get(record.dossier().value());
        return line == null ? "" : line.subject();
    }

    /** @return whether the proposal waits for this person's yes or no */
    public boolean isDecider() {
        Proposal shown = getProposal().proposal();
        return room.keepers().decides(shown.state(), actor.get()) && !shown.knows(actor.get());
    }

    public boolean isKeeper() {
        return room.keeps(actor.get());
    }

    public View[] getViews() {
        return View.values();
    }

    public List<Series> getSeries() {
        return room.series();
    }

    public RetentionAction[] getActions() {
        return RetentionAction.values();
    }

    public RetentionRequest getAsked() {
        return asked;
    }
}
