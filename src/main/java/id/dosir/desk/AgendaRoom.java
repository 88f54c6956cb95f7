package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.letters.AgendaBook;
import id.dosir.letters.BookWriter;
import id.dosir.routing.Agenda;
import id.dosir.routing.AgendaLine;
import id.dosir.routing.InTray;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The agenda book, for those who have work in the office. */
@ApplicationScoped
public class AgendaRoom {

    /** Longest book in one file: some 170 pages. Longer periods are printed in parts, so that no request holds the server. */
    public static final int MOST = 2000;

    @Inject
    Agenda agenda;

    @Inject
    InTray tray;

    @Inject
    BookWriter writer;

    @Inject
    SopCatalogue sops;

    @Inject
    Organisation organisation;

    @Inject
    Journal journal;

    @Inject
    ZoneId zone;

    /** @return whether this person may see the book */
    public boolean mayRead(Actor actor) {
        return tray.views(actor).contains(InTray.View.OFFICE);
    }

    /** @return how many dossiers were opened from the first to the last day */
    public int count(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? 0 : agenda.count(start(from), start(until.plusDays(1)));
    }

    /**
     * @param from first day
     * @param until last day
     * @return PDF; empty for whoever may not read it, for no period, and for one with more than {@value #MOST} dossiers
     */
    public Optional<byte[]> book(Optional<LocalDate> from, Optional<LocalDate> until, Actor actor) {
        boolean period = from.isPresent() && until.isPresent() && !until.get().isBefore(from.get());
        if (!mayRead(actor)) {
            journal.noteAlone(new Entry(Kind.DENIED, actor.id().value(), "agenda", "buku agenda"));
            return Optional.empty();
        }
        if (!period || count(from.get(), until.get()) > MOST) {
            return Optional.empty();
        }
        journal.noteAlone(new Entry(
                Kind.PRINT, actor.id().value(), "agenda", "buku agenda " + from.get() + " s.d. " + until.get()));
        Instant first = start(from.get());
        Instant end = start(until.get().plusDays(1));
        Map<String, List<Post>> disposed = agenda.disposedTo(first, end);
        List<AgendaBook.Entry> entries = agenda.lines(first, end, MOST).stream()
                .map(line -> entry(line, disposed.getOrDefault(line.number(), List.of())))
                .toList();
        return Optional.of(writer.agenda(new AgendaBook(from.get(), until.get(), entries)));
    }

    private AgendaBook.Entry entry(AgendaLine line, List<Post> disposedTo) {
        return new AgendaBook.Entry(
                new DossierNumber(line.number()).agenda(),
                line.openedAt(),
                line.from(),
                line.letterNumber(),
                line.letterDate(),
                Letters.subject(sops.version(line.sop(), line.sopVersion()), line.name()),
                disposedTo.stream().map(organisation::title).distinct().collect(Collectors.joining(", ")));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
