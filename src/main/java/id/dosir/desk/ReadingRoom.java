package id.dosir.desk;

import id.dosir.core.act.Gate;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.intake.PaperOcr;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Looking at dossiers and papers. Whoever may not read a dossier is told the same as if there were none; whoever reads, and whoever
 * was not let, is written down (UU 27/2022, arts. 31 and 46).
 */
@ApplicationScoped
public class ReadingRoom {

    @Inject
    Dossiers dossiers;

    @Inject
    DocumentStore store;

    @Inject
    PaperOcr ocr;

    @Inject
    NoticeBoard notices;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /**
     * @param paper as the dossier knows it
     * @param file its bytes
     */
    public record Opened(Attachment paper, Path file) {}

    /** @return the dossier, or empty when there is none that this person may read */
    @Transactional
    public Optional<Sheet> read(DossierNumber number, Actor actor) {
        return read(number, Kind.VIEW, "berkas", actor);
    }

    /**
     * The same for what is printed.
     *
     * @param what is printed
     */
    @Transactional
    Optional<Sheet> print(DossierNumber number, String what, Actor actor) {
        return read(number, Kind.PRINT, what, actor);
    }

    private Optional<Sheet> read(DossierNumber number, Kind kind, String what, Actor actor) {
        Optional<Loaded> loaded = readable(number, actor).map(l -> receipted(l, actor));
        note(loaded.isPresent() ? kind : Kind.DENIED, actor, number, what);
        loaded.ifPresent(l -> notices.seen(number, actor));
        return loaded.map(l -> new Sheet(l.dossier().seenBy(actor), l.version(), Gate.open(l.dossier(), actor)));
    }

    /** The same for a template that is tried on a dossier again and again: that it was read was written down the first time. */
    @Transactional
    public Optional<Dossier> glance(DossierNumber number, Actor actor) {
        return readable(number, actor).map(l -> l.dossier().seenBy(actor));
    }

    /** Slips to this person are read by now. Under the lock, so that a sender cannot take back at the same time what is read. */
    private Loaded receipted(Loaded loaded, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (loaded.dossier().readBy(actor, now) == loaded.dossier()) {
            return loaded;
        }
        Loaded locked = dossiers.findLocked(loaded.dossier().number()).orElseThrow();
        Dossier read = locked.dossier().readBy(actor, now);
        dossiers.mark(locked.dossier(), read);
        return new Loaded(read, locked.version());
    }

    /** @return one of the dossier's papers, or empty likewise */
    @Transactional
    public Optional<Opened> open(DossierNumber number, Sha256 name, Actor actor) {
        Optional<Opened> opened = find(number, name, actor);
        note(
                opened.isPresent() ? Kind.DOWNLOAD : Kind.DENIED,
                actor,
                number,
                "kertas " + opened.map(o -> o.paper().kind() + " ").orElse("")
                        + name.hex().substring(0, 12));
        return opened;
    }

    /**
     * @param fileName the paper's own, with another ending
     * @param size in bytes
     * @param file a PDF
     */
    public record SearchableCopy(String fileName, long size, Path file) {}

    /** @return the copy of a scan that can be searched, or empty when there is none that this person may read */
    @Transactional
    public Optional<SearchableCopy> openCopy(DossierNumber number, Sha256 name, Actor actor) {
        Optional<Opened> paper = find(number, name, actor);
        String words = "salinan OCR " + name.hex().substring(0, 12);
        if (paper.isEmpty()) {
            note(Kind.DENIED, actor, number, words);
            return Optional.empty();
        }
        Optional<SearchableCopy> copy = ocr.copyOf(name).map(made -> copy(paper.get(), made));
        copy.ifPresent(found -> note(Kind.DOWNLOAD, actor, number, words));
        return copy;
    }

    private SearchableCopy copy(Opened paper, Sha256 made) {
        Path file = store.path(made);
        try {
            String base = paper.paper().fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
            return new SearchableCopy(base + "-teks.pdf", Files.size(file), file);
        } catch (IOException e) {
            throw new UncheckedIOException("a copy that can be searched is not there", e);
        }
    }

    /** The same for the picture and the words of a page: looking at the dossier was written down already. */
    @Transactional
    public Optional<ShownPaper> show(DossierNumber number, Sha256 name, Actor actor) {
        Optional<Opened> found = find(number, name, actor);
        if (found.isEmpty()) {
            note(Kind.DENIED, actor, number, "gambar " + name.hex().substring(0, 12));
        }
        return found.map(opened -> new ShownPaper(name, opened.paper().pages(), opened.file()));
    }

    private Optional<Opened> find(DossierNumber number, Sha256 name, Actor actor) {
        return readable(number, actor).map(l -> l.dossier().seenBy(actor)).flatMap(dossier -> paper(dossier, name));
    }

    private Optional<Opened> paper(Dossier dossier, Sha256 name) {
        return dossier.attachments().stream()
                .filter(p -> p.sha256().equals(name))
                .findFirst()
                .map(p -> new Opened(p, store.path(name)));
    }

    private Optional<Loaded> readable(DossierNumber number, Actor actor) {
        return dossiers.find(number).filter(l -> l.dossier().mayBeReadBy(actor));
    }

    private void note(Kind kind, Actor actor, DossierNumber number, String what) {
        journal.note(new Entry(kind, actor.id().value(), number.value(), what));
    }
}
