package id.dosir.desk;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.number.NumberState;
import id.dosir.core.number.OutgoingNumber;
import id.dosir.core.number.PaperLetter;
import id.dosir.core.number.YearAudit;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.letters.NumberAgenda;
import id.dosir.letters.NumberAgenda.Filter;
import id.dosir.letters.OutgoingBook;
import id.dosir.letters.OutgoingBookWriter;
import id.dosir.routing.Agenda;
import id.dosir.routing.AgendaLine;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agenda of outgoing letters, for those who have work in the office. */
@ApplicationScoped
public class OutgoingRoom {

    /** Longest book in one file, as that of incoming letters. */
    public static final int MOST = AgendaRoom.MOST;

    private static final String BOOK = "buku agenda surat keluar";

    @Inject
    NumberAgenda agenda;

    @Inject
    Agenda dossiers;

    @Inject
    Letters letters;

    @Inject
    SopCatalogue sops;

    @Inject
    DocumentStore store;

    @Inject
    OutgoingBookWriter writer;

    @Inject
    ReleaseGate gate;

    @Inject
    Journal journal;

    /**
     * What is asked of the agenda; the desk's own words, so that pages need not know who keeps it.
     *
     * @param from first day, by the date of the letter
     * @param until last day
     * @param state none means all
     */
    public record Asked(int year, Optional<LocalDate> from, Optional<LocalDate> until, Optional<NumberState> state) {

        Filter filter() {
            return new Filter(year, from, until, state);
        }
    }

    /**
     * @param scan of a letter on paper
     * @param file its bytes
     */
    public record Opened(Attachment scan, Path file) {}

    public boolean mayRead(Actor actor) {
        return sops.isOfficer(actor);
    }

    /**
     * @param below only numbers below this one
     * @param most at most so many
     * @return lines, the highest number first; none for whoever may not read the agenda
     */
    public List<OutgoingLine> lines(Asked asked, int below, int most, Actor actor) {
        return mayRead(actor) ? told(agenda.below(asked.filter(), below, most)) : List.of();
    }

    /** @return one number of the agenda */
    public Optional<OutgoingLine> find(int year, int sequence, Actor actor) {
        return mayRead(actor)
                ? told(agenda.find(year, sequence).stream().toList()).stream().findFirst()
                : Optional.empty();
    }

    /** @return last number of the year, 0 before the first */
    public int last(int year) {
        return agenda.last(year);
    }

    /** @return how many numbers of the year still wait for something: reserved, or bound */
    public int waiting(int year, NumberState state) {
        return agenda.count(year, state);
    }

    /** @return whether each number of the year is accounted for; empty for whoever may not read the agenda */
    public Optional<YearAudit> audit(int year, Actor actor) {
        return mayRead(actor) ? Optional.of(agenda.audit(year)) : Optional.empty();
    }

    /**
     * @return scan of the letter on paper that stands under a number
     * @throws HeldBack when the virus scanner does not let it out
     */
    public Optional<Opened> scan(int year, int sequence, Actor actor) {
        Optional<Opened> opened = mayRead(actor)
                ? agenda.find(year, sequence)
                        .flatMap(OutgoingNumber::scan)
                        .map(scan -> new Opened(scan, store.path(scan.sha256())))
                : Optional.empty();
        opened.ifPresent(scan -> gate.checkForeign(scan.scan().sha256(), "surat " + year + "/" + sequence, actor));
        note(opened.isPresent() ? Kind.DOWNLOAD : Kind.DENIED, "surat " + year + "/" + sequence, "pindaian", actor);
        return opened;
    }

    /** @return the book as PDF; empty for whoever may not read it, and for more than {@value #MOST} numbers */
    public Optional<byte[]> book(Asked asked, Actor actor) {
        if (!mayRead(actor)) {
            note(Kind.DENIED, "surat " + asked.year(), BOOK, actor);
            return Optional.empty();
        }
        note(Kind.PRINT, "surat " + asked.year(), BOOK, actor);
        List<OutgoingNumber> numbers = agenda.above(asked.filter(), 0, MOST + 1);
        return numbers.size() > MOST
                ? Optional.empty()
                : Optional.of(writer.write(new OutgoingBook(
                        asked.year(),
                        asked.from(),
                        asked.until(),
                        told(numbers).stream()
                                .map(l -> new OutgoingBook.Entry(l.number(), l.subject(), l.addressee()))
                                .toList())));
    }

    private void note(Kind kind, String subject, String what, Actor actor) {
        journal.noteAlone(new Entry(kind, actor.id().value(), subject, what));
    }

    private List<OutgoingLine> told(List<OutgoingNumber> numbers) {
        Map<String, AgendaLine> known = dossiers.of(numbers.stream()
                .flatMap(n -> n.dossier().stream())
                .map(DossierNumber::value)
                .toList());
        return numbers.stream()
                .map(n -> new OutgoingLine(n, subject(n, known), addressee(n, known)))
                .toList();
    }

    private String subject(OutgoingNumber number, Map<String, AgendaLine> known) {
        return number.paper()
                .map(PaperLetter::subject)
                .or(() -> dossier(number, known)
                        .map(line -> letters.subject(
                                number.kind(), sops.version(line.sop(), line.sopVersion()), line.name())))
                .orElse("");
    }

    private String addressee(OutgoingNumber number, Map<String, AgendaLine> known) {
        return number.paper()
                .map(PaperLetter::addressee)
                .or(() -> dossier(number, known)
                        .map(line -> number.kind() == LetterKind.RECOMMENDATION ? letters.addressee() : line.from()))
                .orElse("");
    }

    private static Optional<AgendaLine> dossier(OutgoingNumber number, Map<String, AgendaLine> known) {
        return number.dossier().map(DossierNumber::value).map(known::get);
    }
}
