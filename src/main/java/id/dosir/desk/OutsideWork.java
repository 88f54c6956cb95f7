package id.dosir.desk;

import id.dosir.core.act.Gate;
import id.dosir.core.act.RecordOutsideSignature;
import id.dosir.core.act.ReleaseLetter;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.ReleasedLetter;
import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignedLetter;
import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Moved;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Stage;
import id.dosir.desk.NumberedLetters.Outcome;
import id.dosir.intake.PaperOcr;
import id.dosir.intake.PaperReadings;
import id.dosir.intake.Received;
import id.dosir.letters.LetterNumbers;
import id.dosir.people.Acting;
import id.dosir.people.Person;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The transactions behind {@link OutsideDesk}. */
@ApplicationScoped
class OutsideWork {

    @Inject
    DeskWork desk;

    @Inject
    Dossiers dossiers;

    @Inject
    Signers signers;

    @Inject
    NumberedLetters letters;

    @Inject
    LetterNumbers numbers;

    @Inject
    DocumentStore store;

    @Inject
    PaperReadings readings;

    @Inject
    PaperOcr ocr;

    @Inject
    ZoneId zone;

    /**
     * What a file that comes in is held against.
     *
     * @param barred why this person cannot bring it in
     * @param released the letter that is out, when nothing bars
     * @param older files of the letters that were out before it and were called back
     */
    record Waiting(Optional<Decision> barred, Optional<ReleasedLetter> released, List<Sha256> older) {

        static Waiting barred(Decision why) {
            return new Waiting(Optional.of(why), Optional.empty(), List.of());
        }

        static Waiting of(Dossier dossier) {
            ReleasedLetter out = ((Stage.AwaitingSignature) dossier.stage())
                    .released()
                    .orElseThrow(() -> new IllegalStateException("no letter of " + dossier.number() + " is out"));
            return new Waiting(
                    Optional.empty(),
                    Optional.of(out),
                    dossier.attachments().stream()
                            .filter(paper -> paper.kind().equals(PaperKind.RELEASED_LETTER))
                            .map(Attachment::sha256)
                            .filter(file -> !file.equals(out.file()))
                            .toList());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    Waiting waiting(DossierNumber number, ActName act, OptionalLong seen, Occasion occasion) {
        Optional<Loaded> loaded = dossiers.find(number);
        Optional<Decision> barred = bars(loaded, act, seen, occasion);
        return barred.isPresent()
                ? Waiting.barred(barred.get())
                : Waiting.of(loaded.orElseThrow().dossier());
    }

    @Transactional(TxType.REQUIRES_NEW)
    Decision release(DossierNumber number, String signer, OptionalLong seen, Occasion occasion) {
        Optional<Loaded> loaded = dossiers.findLocked(number);
        Optional<Decision> barred = bars(loaded, ActName.RELEASE_LETTER, seen, occasion);
        if (barred.isPresent()) {
            return barred.get();
        }
        Dossier dossier = loaded.get().dossier();
        Optional<Acting> official = signers.of(dossier).stream()
                .filter(acting -> acting.person().username().equals(signer))
                .findFirst();
        return official.isEmpty()
                ? Decision.refused(Refusal.CHOICE_INVALID, "signer", "")
                : released(dossier, official.get(), occasion);
    }

    private Decision released(Dossier dossier, Acting official, Occasion occasion) {
        Outcome outcome = letters.write(dossier, Signers.official(official.person(), official.title()), occasion);
        return outcome instanceof Outcome.Written written
                ? released(dossier, written, official.person(), occasion)
                : ((Outcome.Impossible) outcome).why();
    }

    private Decision released(Dossier dossier, Outcome.Written written, Person signer, Occasion occasion) {
        Staged staged = letters.stage(written.pdf());
        ReleasedLetter letter = new ReleasedLetter(
                written.number(), written.date(), signer.username(), staged.sha256(), staged.size(), occasion.at());
        Attachment paper = NumberedLetters.unsigned(written.number(), staged, occasion);
        Decision decision = new ReleaseLetter(letter).on(dossier.withAttachments(List.of(paper)), occasion);
        if (decision instanceof Moved moved) {
            desk.save(dossier, moved);
            store.keep(staged);
        }
        return decision;
    }

    /**
     * @param released against which the file was checked: when another letter is out by now, the check is void
     * @param paper what was uploaded
     */
    @Transactional(TxType.REQUIRES_NEW)
    Decision file(
            DossierNumber number,
            SignedLetter letter,
            ReleasedLetter released,
            Received paper,
            OptionalLong seen,
            Occasion occasion) {
        RecordOutsideSignature act =
                new RecordOutsideSignature(letter, occasion.at().atZone(zone).toLocalDate());
        Optional<Loaded> loaded = dossiers.findLocked(number);
        Optional<Decision> barred = bars(loaded, act.name(), seen, occasion);
        if (barred.isPresent()) {
            return barred.get();
        }
        Dossier dossier = loaded.get().dossier();
        if (!((Stage.AwaitingSignature) dossier.stage()).released().equals(Optional.of(released))) {
            return Decision.refused(Refusal.LETTER_NOT_OURS);
        }
        Decision decision = act.on(
                dossier.withAttachments(List.of(paper.as(PaperKind.LETTER).toAttachment(occasion.at()))), occasion);
        if (decision instanceof Moved moved) {
            numbers.use(letter.number());
            desk.save(dossier, moved);
            readings.keep(paper.sha256(), paper.reading(), occasion.at());
            ocr.ask(paper.sha256(), paper.reading(), occasion.at());
            paper.keepIn(store);
        }
        return decision;
    }

    private Optional<Decision> bars(Optional<Loaded> loaded, ActName act, OptionalLong seen, Occasion occasion) {
        if (loaded.isEmpty() || !loaded.get().dossier().mayBeReadBy(occasion.by())) {
            return Optional.of(Decision.refused(DeskWork.unreadable(loaded, seen, occasion)));
        }
        return desk.stale(loaded.get(), seen)
                .or(() -> Gate.bars(act, loaded.get().dossier(), occasion.by()).map(Decision::refused));
    }
}
