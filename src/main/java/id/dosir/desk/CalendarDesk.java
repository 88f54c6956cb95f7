package id.dosir.desk;

import id.dosir.core.clock.CalendarChange;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Post;
import id.dosir.routing.CalendarBook;
import id.dosir.routing.CalendarFile;
import id.dosir.routing.CalendarRead;
import id.dosir.routing.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The office's special days, by year. Only an administrator changes them, and only as a whole year without any fault. */
@ApplicationScoped
public class CalendarDesk {

    @Inject
    CalendarBook book;

    @Inject
    OfficeClock office;

    @Inject
    ClockWatch watch;

    /** How a calendar was received. */
    public enum Answer {
        APPLIED,
        /** Somebody else changed the year meanwhile. */
        CHANGED_MEANWHILE,
        /** Nothing was changed: the file has faults, or the person is no administrator. */
        REFUSED
    }

    /**
     * What a file would change.
     *
     * @param read its days, or its faults
     * @param change against the year as it holds; without lines when there are faults
     */
    public record Preview(CalendarRead read, CalendarChange change) {}

    public boolean isOpenTo(Actor actor) {
        return actor.holds(Post.ADMINISTRATOR);
    }

    public CalendarBook.Year year(int year) {
        return book.year(year);
    }

    /** Reads a file and compares; changes nothing. */
    public Preview preview(int year, String fileName, byte[] content) {
        CalendarRead read = CalendarFile.read(fileName, content, year);
        return new Preview(
                read,
                read.faults().isEmpty()
                        ? CalendarChange.between(book.year(year).days(), read.days())
                        : CalendarChange.between(read.days(), read.days()));
    }

    /**
     * Replaces a year; clocks of open dossiers are reckoned anew in the background.
     *
     * @param seen version of the year that the person looked at
     */
    public Answer apply(int year, int seen, String fileName, byte[] content, Actor actor) {
        CalendarRead read = CalendarFile.read(fileName, content, year);
        if (!read.faults().isEmpty() || !isOpenTo(actor)) {
            return Answer.REFUSED;
        }
        if (!book.put(year, seen, fileName, content, read.days(), actor.id(), actor.name())) {
            return Answer.CHANGED_MEANWHILE;
        }
        office.refresh();
        watch.nudge();
        return Answer.APPLIED;
    }
}
