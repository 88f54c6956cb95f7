package id.dosir.desk;

import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.number.AgendaKeepers;
import id.dosir.core.number.PaperLetter;
import id.dosir.core.number.ReserveNumbers;
import id.dosir.core.number.VoidNumber;
import id.dosir.intake.Answer;
import id.dosir.intake.Intake;
import id.dosir.intake.Received;
import id.dosir.letters.LetterNumbers;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the agenda of outgoing letters is kept: numbers for letters on paper, what was written under them, and struck numbers. */
@ApplicationScoped
public class OutgoingDesk {

    /** A scan of a letter that was written on paper. */
    public static final PaperKind SCAN = new PaperKind("surat-keluar");

    /** Stands in the journal before year and number. */
    private static final String AGENDA = "surat";

    @Inject
    OutgoingWork work;

    @Inject
    NumberBook book;

    @Inject
    Intake intake;

    @Inject
    SopCatalogue sops;

    @Inject
    Desk desk;

    @Inject
    Refusals refusals;

    /**
     * @param grounds against it; none when it is done
     * @param numbers that were set aside
     */
    public record Reserved(List<Ground> grounds, List<LetterNumber> numbers) {}

    /** @return whether this person may set numbers aside and enter letters on paper */
    public boolean mayEnter(Actor actor) {
        return AgendaKeepers.of(sops.all()).mayEnter(actor);
    }

    /** @return whether this person may strike numbers */
    public boolean mayStrike(Actor actor) {
        return AgendaKeepers.of(sops.all()).mayStrike(actor);
    }

    /** Sets numbers aside, one after the other, for letters that are written on paper. */
    public Reserved reserve(ReserveNumbers order, Actor actor) {
        List<Ground> faults = mayEnter(actor) ? order.faults(work.today()) : refused(Refusal.WRONG_POST);
        if (!faults.isEmpty()) {
            return new Reserved(refusals.noted(faults, AGENDA, "pesan", actor), List.of());
        }
        book.ensure(LetterNumbers.counter(order.day().getYear()));
        try {
            return new Reserved(List.of(), work.reserve(order, desk.now(actor)));
        } catch (LockTimeoutException e) {
            // a letter is being signed and the service takes its time: nothing was set aside
            return new Reserved(refused(Refusal.NUMBERS_BUSY), List.of());
        }
    }

    /**
     * Enters a letter that was written on paper under a reserved number.
     *
     * @param scan of it, if there is one
     * @return the grounds against it; none when it is done
     * @throws IOException when the upload breaks off or the disk fails
     */
    public List<Ground> enter(int year, int sequence, PaperLetter letter, Optional<Enclosure> scan, Actor actor)
            throws IOException {
        return refusals.noted(entered(year, sequence, letter, scan, actor), subject(year, sequence), "isi", actor);
    }

    private List<Ground> entered(int year, int sequence, PaperLetter letter, Optional<Enclosure> scan, Actor actor)
            throws IOException {
        if (!mayEnter(actor)) {
            return refused(Refusal.WRONG_POST);
        }
        if (scan.isEmpty()) {
            return inTime(() -> work.enter(year, sequence, letter, Optional.empty(), desk.now(actor)));
        }
        Answer answer;
        try (InputStream in = scan.get().bytes().open()) {
            answer = intake.receive(in, scan.get().fileName(), SCAN);
        }
        if (answer instanceof Answer.NotAccepted no) {
            return List.of(new Ground(
                    no.ground().refusal(), scan.get().field(), no.ground().detail()));
        }
        Received received = ((Answer.Accepted) answer).paper();
        boolean filed = false;
        try {
            List<Ground> grounds =
                    inTime(() -> work.enter(year, sequence, letter, Optional.of(received), desk.now(actor)));
            filed = grounds.isEmpty();
            return grounds;
        } finally {
            if (!filed) {
                intake.drop(received);
            }
        }
    }

    /** Strikes a number. */
    public List<Ground> strike(int year, int sequence, VoidNumber order, Actor actor) {
        List<Ground> grounds = mayStrike(actor)
                ? inTime(() -> work.strike(year, sequence, order, desk.now(actor)))
                : refused(Refusal.WRONG_POST);
        return refusals.noted(grounds, subject(year, sequence), "batal", actor);
    }

    private static String subject(int year, int sequence) {
        return AGENDA + " " + year + "/" + sequence;
    }

    private static List<Ground> inTime(Supplier<List<Ground>> change) {
        try {
            return change.get();
        } catch (LockTimeoutException e) {
            return refused(Refusal.NUMBERS_BUSY); // its dossier is being signed at this moment
        }
    }

    private static List<Ground> refused(Refusal refusal) {
        return List.of(new Ground(refusal, "", ""));
    }
}
