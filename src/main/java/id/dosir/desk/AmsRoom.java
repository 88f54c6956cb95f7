package id.dosir.desk;

import id.dosir.core.act.Gate;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterSize;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.AmsSheet;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.filing.Release;
import id.dosir.desk.AmsPaper.State;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.storage.DocumentStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the verifier gets what he carries into AMS. It holds a NIK in full, so it is there only for who may record the
 * submission, only while it is due, and whoever looks or takes it along is written down (UU 27/2022, arts. 31 and 46).
 */
@ApplicationScoped
public class AmsRoom {

    @Inject
    Dossiers dossiers;

    @Inject
    DocumentStore store;

    @Inject
    AmsCopies copies;

    @Inject
    ReleaseGate gate;

    @Inject
    AmsSettings settings;

    @Inject
    ZoneId zone;

    @Inject
    Journal journal;

    /** @return the package, or empty when there is none for this person now */
    @Transactional
    public Optional<AmsPackage> open(DossierNumber number, Actor actor) {
        Optional<AmsPackage> found = look(number, actor);
        note(found.isPresent() ? Kind.VIEW : Kind.DENIED, actor, number, "lembar AMS");
        return found;
    }

    /** The same to take along: each paper is written down as if it were downloaded by itself. */
    @Transactional
    public Optional<AmsPackage> carry(DossierNumber number, Actor actor) {
        Optional<AmsPackage> found = look(number, actor).filter(AmsPackage::ready);
        note(found.isPresent() ? Kind.DOWNLOAD : Kind.DENIED, actor, number, "paket AMS");
        found.ifPresent(p -> {
            p.papers().stream()
                    .filter(paper -> paper.file().isPresent())
                    .map(AmsPaper::paper)
                    .forEach(paper -> note(
                            Kind.DOWNLOAD,
                            actor,
                            number,
                            "kertas " + paper.kind() + " "
                                    + paper.sha256().hex().substring(0, 12)));
        });
        return found;
    }

    /** The same for a page that waits for copies: that it was opened was written down already. */
    @Transactional
    public Optional<AmsPackage> look(DossierNumber number, Actor actor) {
        return dossiers.find(number)
                .map(Loaded::dossier)
                .filter(dossier -> dossier.mayBeReadBy(actor))
                .filter(dossier ->
                        Gate.bars(ActName.RECORD_SUBMISSION, dossier, actor).isEmpty())
                .map(dossier -> dossier.seenBy(actor))
                .flatMap(this::packed);
    }

    private Optional<AmsPackage> packed(Dossier dossier) {
        return AmsSheet.of(dossier, settings.fields(), zone).map(sheet -> {
            List<AmsPaper> papers = new ArrayList<>();
            papers.add(letter(sheet.letter(), dossier.number()));
            for (Attachment paper : sheet.papers()) {
                String title =
                        dossier.sop().paper(paper.kind()).map(p -> p.name()).orElse("");
                papers.add(paper(paper, title, papers.size() + 1));
            }
            String holder = dossier.application().subscriber().name();
            return new AmsPackage(dossier.number(), holder, sheet.lines(), papers);
        });
    }

    private AmsPaper letter(Attachment letter, DossierNumber number) {
        State state = letter.size() > LetterSize.MOST ? State.SIGNED_TOO_LARGE : State.ORIGINAL;
        String name = "01-" + letter.kind().code() + "-" + number + ending(letter.mediaType());
        Optional<AmsPaper> held = held(letter, "", name);
        if (held.isPresent()) {
            return held.get(); // one that was signed elsewhere came from outside, too
        }
        return new AmsPaper(letter, "", name, state, Optional.of(store.path(letter.sha256())), letter.size());
    }

    private AmsPaper paper(Attachment paper, String title, int place) {
        String stem = "%02d-%s".formatted(place, paper.kind().code());
        Optional<AmsPaper> held = held(paper, title, stem + ending(paper.mediaType()));
        if (held.isPresent()) {
            return held.get();
        }
        if (paper.size() <= LetterSize.MOST) {
            Path original = store.path(paper.sha256());
            return new AmsPaper(
                    paper,
                    title,
                    stem + ending(paper.mediaType()),
                    State.ORIGINAL,
                    Optional.of(original),
                    paper.size());
        }
        AmsCopies.Copy copy = copies.of(paper);
        boolean pdf = paper.mediaType().equals("application/pdf");
        String name = stem + "-salinan" + (pdf ? ".pdf" : ".jpg");
        return copy.file() == null
                ? new AmsPaper(paper, title, name, without(copy), Optional.empty(), paper.size())
                : new AmsPaper(
                        paper,
                        title,
                        name,
                        State.COPY,
                        Optional.of(copy.file()),
                        copy.file().toFile().length());
    }

    /** @return the paper as one that may not leave; empty when it may */
    private Optional<AmsPaper> held(Attachment paper, String title, String name) {
        Release release = gate.of(paper.sha256());
        return release.open()
                ? Optional.empty()
                : Optional.of(new AmsPaper(
                        paper,
                        title,
                        name,
                        release == Release.INFECTED ? State.INFECTED : State.HELD,
                        Optional.empty(),
                        paper.size()));
    }

    private static State without(AmsCopies.Copy copy) {
        if (copy.cause() == null) {
            return State.MAKING;
        }
        return switch (copy.cause()) {
            case TOO_LARGE -> State.NOT_SMALL_ENOUGH;
            case LOCKED -> State.LOCKED;
            case UNKNOWN_TYPE -> State.OTHER_TYPE;
            default -> State.UNREADABLE;
        };
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            default -> ".docx";
        };
    }

    private void note(Kind kind, Actor actor, DossierNumber number, String what) {
        journal.note(new Entry(kind, actor.id().value(), number.value(), what));
    }
}
