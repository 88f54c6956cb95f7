package id.dosir.portal;

import id.dosir.desk.AgendaRoom;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.omnifaces.util.Faces;

/** {@code /agenda?dari=2026-11-01&sampai=2026-11-30}: the agenda book of a period, this month's when none is named. */
@Named
@RequestScoped
public class AgendaPage {

    @Inject
    AgendaRoom room;

    @Inject
    CurrentActor actor;

    @Inject
    NothingHere none;

    @Inject
    OfficeTime time;

    private LocalDate from;
    private LocalDate until;
    private int count;

    @PostConstruct
    void begin() {
        LocalDate today = time.today();
        from = day("dari", today.withDayOfMonth(1));
        until = day("sampai", today);
        count = room.mayRead(actor.get()) ? room.count(from, until) : 0;
    }

    /** The book is for those who have work in the office; others are told the same as if there were no page. */
    public void open() {
        if (!room.mayRead(actor.get())) {
            none.answer("agenda");
        }
    }

    private static LocalDate day(String name, LocalDate otherwise) {
        try {
            String given = Faces.getRequestParameter(name);
            return given == null ? otherwise : LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            return otherwise; // typed into the address; the fields of the page send days
        }
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public int getCount() {
        return count;
    }

    public int getMost() {
        return AgendaRoom.MOST;
    }

    /** @return what stands against printing it: {@code order}, {@code long}, or nothing */
    public String getFault() {
        return until.isBefore(from) ? "order" : count > AgendaRoom.MOST ? "long" : "";
    }
}
