package id.dosir.desk;

import id.dosir.archive.Facet;
import id.dosir.archive.RegisterEntry;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.letters.RegisterBook;
import id.dosir.letters.RegisterBookWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The register as books for the shelf: a volume is written as soon as its lines are read, and then forgotten. */
@ApplicationScoped
public class RegisterBooks {

    /** Lines in one volume: some hundred pages, written in seconds. */
    public static final int LINES = 1_000;

    @Inject
    RegisterRoom room;

    @Inject
    RegisterBookWriter writer;

    /** Where volumes go, one after the other. */
    public interface Taker {
        void take(int volume, byte[] pdf) throws IOException;
    }

    /** @return how many volumes hold what the search of this text finds in the register; one when it finds nothing */
    public int volumes(String text, Map<Facet, Set<String>> chosen, Actor actor) {
        return (int) Math.max(1, (room.count(text, chosen, actor) + LINES - 1) / LINES);
    }

    /**
     * Writes every line that the search of this text finds in the register; that it was read is written down before the first one.
     *
     * @param text as typed into the search
     * @param chosen values that a line must have
     * @param volumes as they were counted
     * @throws IOException as the taker throws it: then no more volume is written
     */
    public void write(String text, Map<Facet, Set<String>> chosen, int volumes, Actor actor, Taker taker)
            throws IOException {
        Shelf shelf = new Shelf(RegisterRoom.asked(text, chosen), volumes, actor, taker);
        room.each(text, chosen, "pdf", actor, shelf::put);
        shelf.close();
    }

    private final class Shelf {

        private final String text;
        private final int volumes;
        private final Actor actor;
        private final Taker taker;
        private final List<RegisterBook.Entry> lines = new ArrayList<>();
        private int written;

        Shelf(String text, int volumes, Actor actor, Taker taker) {
            this.text = text;
            this.volumes = volumes;
            this.actor = actor;
            this.taker = taker;
        }

        void put(RegisterLine line) throws IOException {
            if (lines.size() == LINES) {
                volume();
            }
            lines.add(entry(line));
        }

        void close() throws IOException {
            if (!lines.isEmpty() || written == 0) {
                volume();
            }
        }

        private void volume() throws IOException {
            written++;
            // entries may have come since they were counted
            RegisterBook book = new RegisterBook(
                    text,
                    written,
                    Math.max(volumes, written),
                    actor.title().isEmpty() ? actor.name() : actor.name() + ", " + actor.title(),
                    lines);
            taker.take(written, writer.write(book));
            lines.clear();
        }
    }

    private static RegisterBook.Entry entry(RegisterLine line) {
        RegisterEntry e = line.entry();
        return new RegisterBook.Entry(
                e.number().map(RegisterNumber::printed).orElse(""),
                e.name(),
                e.nip().map(Nip::printed).orElse(""),
                e.nikMasked(),
                e.position(),
                e.agency(),
                e.serial().map(SerialNumber::hex),
                e.serial().map(SerialNumber::decimal),
                line.reason(),
                e.crlReason(),
                e.letterNumber(),
                e.requestedAt(),
                e.signedAt(),
                e.submittedAt(),
                e.revokedAt(),
                e.confirmedBy().name(),
                e.dossier().value(),
                line.destroyed());
    }
}
