package id.dosir.portal;

import id.dosir.core.dossier.Actor;
import id.dosir.core.number.NumberState;
import id.dosir.core.number.YearAudit;
import id.dosir.desk.OutgoingDesk;
import id.dosir.desk.OutgoingLine;
import id.dosir.desk.OutgoingRoom;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** {@code /agenda-surat?tahun=2026}: the numbers of outgoing letters, and what became of each. */
@Named
@ViewScoped
public class OutgoingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    OutgoingRoom room;

    @Inject
    OutgoingDesk desk;

    @Inject
    CurrentActor actor;

    @Inject
    NothingHere none;

    @Inject
    OfficeTime time;

    private OutgoingRequest asked;
    private transient List<OutgoingLine> lines;
    private transient Optional<OutgoingLine> shown;
    private transient Optional<YearAudit> audit;

    @PostConstruct
    void begin() {
        asked = OutgoingRequest.of(Faces.getRequestParameterMap(), time.today().getYear());
    }

    /** The book is for those who have work in the office; others are told the same as if there were no page. */
    public void open() {
        Actor person = actor.get();
        if (!room.mayRead(person)) {
            none.answer("agenda-surat");
        } else if (asked.number() > 0
                && room.find(asked.year(), asked.number(), person).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    /** @return one more than stands on a page tells that there is a next one */
    private List<OutgoingLine> found() {
        if (lines == null) {
            lines = asked.inverted() ? List.of() : room.lines(asked.asked(), asked.below(), PAGE + 1, actor.get());
        }
        return lines;
    }

    public List<OutgoingLine> getLines() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** @return address of the next page, empty on the last */
    public String getNext() {
        return found().size() > PAGE
                ? asked.before(found().get(PAGE - 1).number().number().sequence())
                : "";
    }

    /** @return the number that the address names; null for none */
    public OutgoingLine getShown() {
        if (shown == null) {
            shown = asked.number() > 0 ? room.find(asked.year(), asked.number(), actor.get()) : Optional.empty();
        }
        return shown.orElse(null);
    }

    /** @return what looking at every number of the year found; null while nobody asked for that */
    public YearAudit getAudit() {
        if (audit == null) {
            audit = asked.audit() ? room.audit(asked.year(), actor.get()) : Optional.empty();
        }
        return audit.orElse(null);
    }

    public int getLast() {
        return room.last(asked.year());
    }

    public int getReserved() {
        return room.waiting(asked.year(), NumberState.RESERVED);
    }

    public int getBound() {
        return room.waiting(asked.year(), NumberState.BOUND);
    }

    public boolean isKeeper() {
        return desk.mayEnter(actor.get());
    }

    public boolean isStriker() {
        return desk.mayStrike(actor.get());
    }

    public NumberState[] getStates() {
        return NumberState.values();
    }

    public OutgoingRequest getAsked() {
        return asked;
    }

    public int getMost() {
        return OutgoingRoom.MOST;
    }
}
